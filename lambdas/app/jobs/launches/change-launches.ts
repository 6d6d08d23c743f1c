import { type Job, type JobStep, type Launch, stepOf } from '../../../domain/jobs/job.ts';
import { done, type MutationResult, rejected } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Problems } from '../../kernel/validation/problems.ts';
import { checkNotArchived, jobKeyFor } from '../../kernel/validation/referenced.ts';
import { saveJob } from '../save-job.ts';
import type { JobSelector } from '../../kernel/generated/inputs.ts';

/** Changes the launches of a step. No figure depends on them, so nothing is reassessed. */
export async function changeLaunches(
  scope: Scope,
  problems: Problems,
  { job: selector, stepKey }: { job: JobSelector; stepKey: string },
  change: (launches: readonly Launch[]) => readonly Launch[] | undefined,
): Promise<MutationResult<{ launches: readonly Launch[] }>> {
  const jobKey = jobKeyFor(problems, selector);
  if (jobKey === undefined) return rejected(problems.list);
  const job = await saveJob(
    scope,
    jobKey,
    (before) => {
      if (!checkNotArchived(problems, before)) return undefined;
      const step = stepOf(before, stepKey);
      if (!step) return problems.notFound('stepKey', 'does not match a step of the job.');
      const launches = change(step.launches ?? []);
      return launches && { job: withLaunches(before, step, launches), reassesses: false };
    },
    (message) => problems.tooMuch('note', message),
  );
  scope.loaders.forget();
  return job ? done({ launches: stepOf(job, stepKey)?.launches ?? [] }) : rejected(problems.list);
}

function withLaunches(job: Job, changed: JobStep, launches: readonly Launch[]): Job {
  const { launches: _, ...step } = changed;
  const newestFirst = launches.toSorted((a, b) => (a.startedOn < b.startedOn ? 1 : -1));
  const next = newestFirst.length === 0 ? step : { ...step, launches: newestFirst };
  return { ...job, steps: job.steps.map((each) => (each.key === step.key ? next : each)) };
}
