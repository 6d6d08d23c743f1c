import { runSweeps } from '../../../lambdas/functions/sweeper/sweep.ts';
import type { Deps } from '../../../lambdas/platform/composition.ts';
import { leaveNothingAside } from './leave-nothing-aside.ts';

/** Takes the changes of jobs that are under way to their end, but for their history. */
export async function finishSweeps({ ports, sweeps, projector, now }: Deps): Promise<void> {
  const job = async (jobKey: string) => (await ports.jobs.get(jobKey))?.value ?? null;
  const fillHistory = () => Promise.resolve(true);
  const leaveAside = leaveNothingAside;
  await runSweeps({ sweeps, projector, job, fillHistory, leaveAside, now }, Infinity);
}
