import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Scope } from '../kernel/scope.ts';
import { findJob } from '../kernel/nodes/selectors.ts';
import type { JobArguments } from '../kernel/generated/inputs.ts';

/** Returns one job with its steps, settings, market figures and competitors, or null if there is none. */
export async function jobGet(scope: Scope, { by }: JobArguments): Promise<Job | null> {
  authorize(scope.actor, 'JOBS_READ');
  return findJob(scope, by, ['by']);
}
