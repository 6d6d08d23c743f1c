import { complaint, type Complaint } from '../../complaints/complaint.ts';
import { FileFailure } from '../../complaints/file-failure.ts';
import type { KnownSolution } from '../records/solution-key.ts';
import { stepOfWording, type NamedStep } from '../../suggest/suggest-steps.ts';
import { fold } from '../../table/fold.ts';
import { plain } from '../../values/plain.ts';

/** The data of a job that an import needs. */
export interface JobSteps {
  key: string;
  stepKeys: readonly string[];
  /** The steps with their statements, if known. A file may name a step by its wording. */
  steps?: readonly NamedStep[];
  /** Known competitors, if the file may name them. */
  solutions?: readonly KnownSolution[];
}

/** Returns the key of the step that a text refers to. Undefined if there is none. */
export type StepLookup = (text: string) => string | undefined;

/**
 * Finds steps by key or statement (ignoring case), by the mapping's `names`, and by a wording that contains
 * the words of exactly one statement. Throws a Failure if `names` refers to a step that the job does not
 * have.
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

/** A complaint that a text does not refer to any step. */
export function noStep(cell: string, { key, stepKeys }: JobSteps): Complaint {
  return complaint('noStep', { cell, job: key, steps: stepKeys.join(', ') });
}

/** Normalizes separators, and removes punctuation at the end. */
function loose(text: string): string {
  return plain(text)
    .replace(/[\s_-]+/g, ' ')
    .replace(/[.?!:]+$/, '')
    .trim();
}
