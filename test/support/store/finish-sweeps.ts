import { runSweeps } from '../../../lambdas/functions/sweeper/sweep.ts';
import type { Deps } from '../../../lambdas/platform/composition.ts';
import { quarantineNothing } from './quarantine-nothing.ts';

/** Finishes all running sweeps of jobs, except for filling their history. */
export async function finishSweeps({ ports, sweeps, projector, now }: Deps): Promise<void> {
  const job = async (jobKey: string) => (await ports.jobs.get(jobKey))?.value ?? null;
  const fillHistory = () => Promise.resolve(true);
  const addToQuarantine = quarantineNothing;
  await runSweeps({ sweeps, projector, job, fillHistory, addToQuarantine, now }, Infinity);
}
