import { authorise } from '../../platform/authz/authorise.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Scope } from '../kernel/scope.ts';

/** How far a change that touches every account has come. */
export interface Reassessment {
  /** Accounts brought up to date, of `total`. */
  done: number;
  total: number;
}

/** The change of a job that is on its way through the accounts; null if none is. */
export async function reassessmentOf(
  scope: Scope,
  job: Pick<Job, 'key'>,
): Promise<Reassessment | null> {
  authorise(scope.actor, 'JOBS_READ');
  const sweep = await scope.ports.jobs.sweep(job.key);
  if (!sweep || sweep.finishedAt !== null) return null;
  return { done: sweep.done, total: sweep.total };
}
