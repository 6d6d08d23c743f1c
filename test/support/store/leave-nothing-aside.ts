import type { LeaveAside } from '../../../lambdas/app/quarantine/leave-aside.ts';

/** For tests in which nothing may fail: a failure is thrown as it is. */
export const leaveNothingAside: LeaveAside = async (_subject, error) => {
  throw error;
};
