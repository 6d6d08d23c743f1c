/** Every function that is deployed, by name, with its entry file relative to the repository. */
export const FUNCTION_ENTRIES = {
  graphql: 'lambdas/graphql/handler.ts',
  projector: 'lambdas/projector/handler.ts',
  sweeper: 'lambdas/sweeper/handler.ts',
  refresh: 'lambdas/refresh/handler.ts',
  notifier: 'lambdas/notifier/handler.ts',
  survey: 'lambdas/survey/handler.ts',
} as const;

export type FunctionName = keyof typeof FUNCTION_ENTRIES;

export const FUNCTION_NAMES = Object.keys(FUNCTION_ENTRIES) as FunctionName[];
