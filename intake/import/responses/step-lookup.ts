import { complaint, type Complaint } from '../../complaints/complaint.ts';
import { FileFailure } from '../../complaints/file-failure.ts';
import type { KnownSolution } from '../records/solution-key.ts';
import { stepOfWording, type NamedStep } from '../../suggest/suggest-steps.ts';
import { fold } from '../../table/fold.ts';
import { plain } from '../../values/plain.ts';

/** A job as far as an import needs it. */
export interface JobSteps {
  key: string;
  stepKeys: readonly string[];
  /** Steps with their statements, where they are known: a file may name a step by its words. */
  steps?: readonly NamedStep[];
  /** Competitors that are known, where a file may name them. */
  solutions?: readonly KnownSolution[];
}

/** The key of the step that a text names; undefined if it names none. */
export type StepLookup = (text: string) => string | undefined;

/**
 * Finds steps by key or statement in any case, by what `names` of a mapping say, and by a wording that has
 * the words of just one statement. Throws a Failure if `names` speaks of a step that the job does not have.
 */
export function stepLookup(
  job: JobSteps,
  names: Readonly<Record<string, string>> = {},
): StepLookup {
  const known = new Map<string, string>();
  for (const { key, statement } of job.steps ?? []) known.set(loose(statement), key);
  for (const key of job.stepKeys) known.set(loose(key), key);
  for (const [wording, key] of Object.entries(names)) {
    if (!job.stepKeys.includes(key)) {
      const steps = job.stepKeys.join(', ');
      throw new FileFailure(complaint('noStepNamed', { wording, job: job.key, key, steps }));
    }
    known.set(loose(wording), key);
  }
  const cache = new Map<string, string | undefined>();
  return (text) => {
    const folded = fold(text);
    if (!cache.has(folded)) {
      const found = known.get(loose(text)) ?? stepOfWording(text, job.steps ?? []);
      cache.set(folded, found);
    }
    return cache.get(folded);
  };
}

/** Says that a text names no step. */
export function noStep(cell: string, { key, stepKeys }: JobSteps): Complaint {
  return complaint('noStep', { cell, job: key, steps: stepKeys.join(', ') });
}

/** A name without what it is joined by, and without a full stop or a question mark at its end. */
function loose(text: string): string {
  return plain(text)
    .replace(/[\s_-]+/g, ' ')
    .replace(/[.?!:]+$/, '')
    .trim();
}
