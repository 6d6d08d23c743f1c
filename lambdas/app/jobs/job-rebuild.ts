import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { jobKeyFor, reportUnknownJob } from '../kernel/validation/referenced.ts';
import { saveJob } from './save-job.ts';
import type { JobRebuildInput } from '../kernel/generated/inputs.ts';

/**
 * Rebuilds all derived data of a job from its recorded facts, while the service stays available. `rebuildOf`
 * returns the progress. Does not start a rebuild while another is in progress.
 */
export async function jobRebuild(
  scope: Scope,
  input: JobRebuildInput,
): Promise<MutationResult<{ job: Job }>> {
  authorize(scope.actor, 'JOBS_REBUILD');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const jobKey = jobKeyFor(problems, input.job);
  if (jobKey === undefined) return rejected(problems.list);
  const job = await saveJob(scope, jobKey, async (before) => {
    if (!before) return reportUnknownJob(problems);
    const last = await ports.jobs.sweep(jobKey);
    const isUnderWay = last?.finishedAt === null && last.rebuild !== null;
    if (isUnderWay) return { job: before, reassesses: false };
    return {
      job: { ...before, rollupGeneration: before.rollupGeneration + 1 },
      reassesses: true,
      rebuild: { withHistory: input.withHistory ?? false },
    };
  });
  loaders.forget();
  return job ? done({ job }) : rejected(problems.list);
}
