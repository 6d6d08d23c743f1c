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

/** Timeouts, in the deployment and in the local server. */
export const TIMEOUT_SECONDS: Readonly<Record<FunctionName, number>> = {
  // One second less than API Gateway's timeout.
  graphql: 29,
  survey: 29,
  projector: 120,
  notifier: 30,
  // It works for up to 54 seconds and then finishes its current turn. The next run starts after a minute.
  sweeper: 60,
  // It works for four minutes. The next run continues where it stopped.
  exporter: 300,
  refresh: 900,
  // It waits up to a minute for the assessment.
  canary: 90,
  returns: 30,
};
