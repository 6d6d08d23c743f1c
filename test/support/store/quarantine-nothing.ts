import type { AddToQuarantine } from '../../../lambdas/app/quarantine/run-or-quarantine.ts';

/** Rethrows every failure, for tests in which nothing may fail. */
export const quarantineNothing: AddToQuarantine = async (_subject, error) => {
  throw error;
};
