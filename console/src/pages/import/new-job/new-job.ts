import {
  type QuestionOfSteps,
  stepsOfFile,
} from '../../../../../intake/draft/survey/steps-of-file.ts';
import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import { plain } from '../../../../../intake/values/plain.ts';
import type { DraftMapping } from '../columns/draft-mapping.ts';
import { type Sample, suggestDraft, withMeanings } from '../columns/suggest-draft.ts';
import { t } from '../texts.ts';

/** A job that is to be created from the question of a file; its steps have the keys that the command line gives them. */
export interface NewJob extends QuestionOfSteps {
  /** What customers want to get done. */
  statement: string;
}

/** What a file is taken for, and the job that is to be created of it; null: that which is shown. */
export interface Meant {
  draft: DraftMapping;
  newJob: NewJob | null;
}

/** The job that a file's question can become; null if none of its questions is rated by difficulty. */
export function proposedJob(sample: Sample): NewJob | null {
  const found = stepsOfFile(sample);
  return found && { statement: found.question, ...found };
}

/**
 * What the columns of a file seem to mean: answers to the steps of the job that is shown. Where it has no
 * step that fits, the file's own question becomes a job, and where there is no job at all, its accounts are
 * new as well.
 */
export function guess(sample: Sample, shown: readonly NamedStep[], format?: string): Meant {
  const draft = suggestDraft(sample, shown, format);
  const fits = Object.values(draft.steps).some(({ answer }) => answer !== null);
  const newJob = fits || !isOfPeople(draft) ? null : proposedJob(sample);
  if (newJob === null) return { draft, newJob };
  const createsAccounts = shown.length === 0;
  return { draft: { ...suggestDraft(sample, newJob.steps, format), createsAccounts }, newJob };
}

/** Whether a file has answers, and a column for each step. */
export function isOfPeople({ kind, layout, given }: DraftMapping): boolean {
  return kind === 'responses' && layout === 'wide' && given === null;
}

/** The draft with the columns that answer these steps. */
export function pointedAt(
  draft: DraftMapping,
  sample: Sample,
  steps: readonly NamedStep[],
): DraftMapping {
  const columns = suggestDraft(sample, steps, draft.tool?.key ?? 'none').steps;
  return withMeanings({ ...draft, steps: columns }, sample);
}

/** The draft without the columns of steps that are left out. */
export function keepingSteps(
  draft: DraftMapping,
  sample: Sample,
  steps: readonly NamedStep[],
): DraftMapping {
  const kept = new Set(steps.map(({ key }) => key));
  const columns = Object.entries(draft.steps).filter(([key]) => kept.has(key));
  return withMeanings({ ...draft, steps: Object.fromEntries(columns) }, sample);
}

/** The job that is there already and has all of these steps. */
export function sameJob<Job extends { steps: readonly NamedStep[] }>(
  { steps }: NewJob,
  jobs: readonly Job[],
): Job | undefined {
  return jobs.find((job) => {
    const known = new Set(job.steps.flatMap(({ key, statement }) => [key, plain(statement)]));
    return steps.every(({ key, statement }) => known.has(key) || known.has(plain(statement)));
  });
}

/** What has to be said of a new job before it can be created, a sentence each. */
export function newJobProblems({ statement, steps }: NewJob): string[] {
  return [
    ...(statement.trim() === '' ? [t('newJob.sayStatement')] : []),
    ...(steps.length === 0 ? [t('newJob.keepOne')] : []),
    ...(steps.some((step) => step.statement.trim() === '') ? [t('newJob.wordAll')] : []),
  ];
}

/** With one step in other words; its key stays. */
export function reworded(job: NewJob, key: string, statement: string): NewJob {
  return {
    ...job,
    steps: job.steps.map((step) => (step.key === key ? { key, statement } : step)),
  };
}

/** With one step before the one that it came after. */
export function earlier(job: NewJob, key: string): NewJob {
  const at = job.steps.findIndex((step) => step.key === key);
  const before = job.steps[at - 1];
  const step = job.steps[at];
  if (!before || !step) return job;
  return { ...job, steps: job.steps.toSpliced(at - 1, 2, step, before) };
}

/** Without one of its steps. */
export function without(job: NewJob, key: string): NewJob {
  return { ...job, steps: job.steps.filter((step) => step.key !== key) };
}
