import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Rebuild } from './jobs-port.ts';
import type { Scope } from '../kernel/scope.ts';

export interface RebuildReport extends Rebuild {
  done: number;
  total: number;
  startedAt: Instant;
  finishedAt: Instant | null;
}

/**
 * The last rebuild of a job. Null if there was none, or if a later change has reassessed every account since.
 */
export async function rebuildOf(
  scope: Scope,
  job: Pick<Job, 'key'>,
): Promise<RebuildReport | null> {
  authorize(scope.actor, 'JOBS_REBUILD');
  const sweep = await scope.ports.jobs.sweep(job.key);
  if (!sweep?.rebuild) return null;
  const { done, total, startedAt, finishedAt, rebuild } = sweep;
  return { ...rebuild, done, total, startedAt, finishedAt };
}
