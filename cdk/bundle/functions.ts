/** All deployed functions by name, with their entry files relative to the repository. */
export const FUNCTION_ENTRIES = {
  graphql: 'lambdas/functions/graphql/handler.ts',
  projector: 'lambdas/functions/projector/handler.ts',
  sweeper: 'lambdas/functions/sweeper/handler.ts',
  exporter: 'lambdas/functions/exporter/handler.ts',
  refresh: 'lambdas/functions/refresh/handler.ts',
  notifier: 'lambdas/functions/notifier/handler.ts',
  canary: 'lambdas/functions/canary/handler.ts',
  returns: 'lambdas/functions/returns/handler.ts',
  survey: 'lambdas/functions/survey/handler.ts',
} as const;

export type FunctionName = keyof typeof FUNCTION_ENTRIES;

export const FUNCTION_NAMES = Object.keys(FUNCTION_ENTRIES) as FunctionName[];
