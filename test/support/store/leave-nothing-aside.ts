import type { LeaveAside } from '../../../lambdas/app/quarantine/leave-aside.ts';

/** Rethrows every failure, for tests in which nothing may fail. */
export const leaveNothingAside: LeaveAside = async (_subject, error) => {
  throw error;
};
