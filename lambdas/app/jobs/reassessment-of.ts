import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Scope } from '../kernel/scope.ts';

/** Progress of a change that affects every account. */
export interface Reassessment {
  /** Accounts already reassessed. */
  done: number;
  total: number;
}

/** Progress of the job's current reassessment, or null if none is running. */
export async function reassessmentOf(
  scope: Scope,
  job: Pick<Job, 'key'>,
): Promise<Reassessment | null> {
  authorize(scope.actor, 'JOBS_READ');
  const sweep = await scope.ports.jobs.sweep(job.key);
  if (!sweep || sweep.finishedAt !== null) return null;
  return { done: sweep.done, total: sweep.total };
}
