import {
  type QuestionOfSteps,
  stepsOfFile,
} from '../../../../../intake/draft/survey/steps-of-file.ts';
import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import { plain } from '../../../../../intake/values/plain.ts';
import type { DraftMapping } from '../columns/draft-mapping.ts';
import { type Sample, suggestDraft, withMeanings } from '../columns/suggest-draft.ts';
import { t } from '../texts.ts';

/** A job to be created from a file's question. Its steps get the same keys as in the CLI. */
export interface NewJob extends QuestionOfSteps {
  /** What customers want to get done. */
  statement: string;
}

/**
 * A guessed mapping, and the job to create from the file. `newJob` is null if the answers go to the current
 * job.
 */
export interface Meant {
  draft: DraftMapping;
  newJob: NewJob | null;
}

/** The job that could be created from a file's question. Null if no question is rated by difficulty. */
export function proposedJob(sample: Sample): NewJob | null {
  const found = stepsOfFile(sample);
  return found && { statement: found.question, ...found };
}

/**
 * Guesses the mapping of a file to the current job's steps. If no step fits, proposes a job from the file's
 * own question. If there is no job at all, accounts are also created.
 */
export function guess(sample: Sample, shown: readonly NamedStep[], format?: string): Meant {
  const draft = suggestDraft(sample, shown, format);
  const fits = Object.values(draft.steps).some(({ answer }) => answer !== null);
  const newJob = fits || !isOfPeople(draft) ? null : proposedJob(sample);
  if (newJob === null) return { draft, newJob };
  const createsAccounts = shown.length === 0;
  return { draft: { ...suggestDraft(sample, newJob.steps, format), createsAccounts }, newJob };
}

/** Whether a file contains answers with one column per step. */
export function isOfPeople({ kind, layout, given }: DraftMapping): boolean {
  return kind === 'responses' && layout === 'wide' && given === null;
}

/** The draft with its columns mapped to these steps. */
export function pointedAt(
  draft: DraftMapping,
  sample: Sample,
  steps: readonly NamedStep[],
): DraftMapping {
  const columns = suggestDraft(sample, steps, draft.tool?.key ?? 'none').steps;
  return withMeanings({ ...draft, steps: columns }, sample);
}

/** The draft without the columns of removed steps. */
export function keepingSteps(
  draft: DraftMapping,
  sample: Sample,
  steps: readonly NamedStep[],
): DraftMapping {
  const kept = new Set(steps.map(({ key }) => key));
  const columns = Object.entries(draft.steps).filter(([key]) => kept.has(key));
  return withMeanings({ ...draft, steps: Object.fromEntries(columns) }, sample);
}

/** An existing job that has all of these steps, or undefined. */
export function sameJob<Job extends { steps: readonly NamedStep[] }>(
  { steps }: NewJob,
  jobs: readonly Job[],
): Job | undefined {
  return jobs.find((job) => {
    const known = new Set(job.steps.flatMap(({ key, statement }) => [key, plain(statement)]));
    return steps.every(({ key, statement }) => known.has(key) || known.has(plain(statement)));
  });
}

/** What is missing before a new job can be created, one sentence each. */
export function newJobProblems({ statement, steps }: NewJob): string[] {
  return [
    ...(statement.trim() === '' ? [t('newJob.sayStatement')] : []),
    ...(steps.length === 0 ? [t('newJob.keepOne')] : []),
    ...(steps.some((step) => step.statement.trim() === '') ? [t('newJob.wordAll')] : []),
  ];
}

/** The job with one step reworded. The step keeps its key. */
export function reworded(job: NewJob, key: string, statement: string): NewJob {
  return {
    ...job,
    steps: job.steps.map((step) => (step.key === key ? { key, statement } : step)),
  };
}

/** The job with one step moved up. */
export function earlier(job: NewJob, key: string): NewJob {
  const at = job.steps.findIndex((step) => step.key === key);
  const before = job.steps[at - 1];
  const step = job.steps[at];
  if (!before || !step) return job;
  return { ...job, steps: job.steps.toSpliced(at - 1, 2, step, before) };
}

/** The job without one of its steps. */
export function without(job: NewJob, key: string): NewJob {
  return { ...job, steps: job.steps.filter((step) => step.key !== key) };
}
