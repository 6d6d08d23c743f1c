import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Reassessment } from '../jobs/reassessment-of.ts';
import type { Scope } from '../kernel/scope.ts';

/** Progress of a job's running back-tests. Null if none is running. */
export async function backtestProgress(
  scope: Scope,
  job: Pick<Job, 'key'>,
): Promise<Reassessment | null> {
  authorize(scope.actor, 'RISKS_READ');
  const runs = await scope.ports.backtests.underWay(job.key);
  if (runs.length === 0) return null;
  return {
    done: runs.reduce((sum, { done }) => sum + done, 0),
    total: runs.reduce((sum, { total }) => sum + total, 0),
  };
}
