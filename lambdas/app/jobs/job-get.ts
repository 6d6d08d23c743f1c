import { authorise } from '../../authz/authorise.ts';
import type { Job } from '../../domain/job.ts';
import type { Scope } from '../scope.ts';
import { findJob, type JobSelector } from '../selectors.ts';

/** One job with its steps, settings, market figures and rivals; null if there is none. */
export async function jobGet(scope: Scope, { by }: { by: JobSelector }): Promise<Job | null> {
  authorise(scope.actor, 'JOBS_READ');
  return findJob(scope, by, ['by']);
}
