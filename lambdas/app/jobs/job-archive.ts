import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { JobArchiveInput, JobRestoreInput } from '../kernel/generated/inputs.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { jobKeyFor, reportUnknownJob } from '../kernel/validation/referenced.ts';
import { saveJob } from './save-job.ts';

/**
 * Archives a job: it is removed from lists, its surveys are closed, and nothing is sent for it. Its records
 * are kept and its figures stay up to date, so that it can be restored at any time. Idempotent.
 */
export function jobArchive(
  scope: Scope,
  { job }: JobArchiveInput,
): Promise<MutationResult<{ job: Job }>> {
  const at = scope.ports.now();
  return changeArchived(scope, job, ({ archivedAt }) => archivedAt ?? at);
}

/** Restores an archived job. Idempotent. */
export function jobRestore(
  scope: Scope,
  { job }: JobRestoreInput,
): Promise<MutationResult<{ job: Job }>> {
  return changeArchived(scope, job, () => null);
}

async function changeArchived(
  scope: Scope,
  selector: JobArchiveInput['job'],
  archivedAtOf: (job: Job) => Instant | null,
): Promise<MutationResult<{ job: Job }>> {
  authorize(scope.actor, 'JOBS_ARCHIVE');
  const problems = new Problems();
  const jobKey = jobKeyFor(problems, selector);
  if (jobKey === undefined) return rejected(problems.list);
  const job = await saveJob(scope, jobKey, (before) => {
    if (!before) return reportUnknownJob(problems);
    return { job: { ...before, archivedAt: archivedAtOf(before) }, reassesses: false };
  });
  scope.loaders.forget();
  return job ? done({ job }) : rejected(problems.list);
}
