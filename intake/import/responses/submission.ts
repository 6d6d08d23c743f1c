import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Values } from '../../../lambdas/domain/kernel/field.ts';
import type { PERSON_FIELDS } from '../../../lambdas/domain/people/person-fields.ts';
import type { Aspect, Effort, Reason } from '../../mapping/efforts.ts';

/** An absent field keeps the stored value; null clears it. */
export interface RespondentInput extends Partial<Values<typeof PERSON_FIELDS>> {
  externalId: string;
}

interface AnswerInput {
  stepKey: string;
  effort: Effort;
  explanation?: string;
  alternative?: string;
  reason?: Reason;
  about?: Aspect;
}

export interface SubmissionInput {
  idempotencyKey: string;
  job: { key: string };
  account: { externalId: string };
  respondent: RespondentInput;
  submittedAt: string;
  source: string;
  importBatch: string;
  answers: readonly AnswerInput[];
  notApplicable: readonly string[];
}

/** The account, the respondent and the time of a row's answers. */
export interface Who {
  account: string;
  /** Null if the file does not identify the respondent. */
  respondent: string | null;
  submittedAt: string;
  stated: Omit<RespondentInput, 'externalId'>;
}

/** The cells of one step. An effort of null means "not applicable". */
export interface StepReading extends Omit<AnswerInput, 'effort'> {
  effort: Effort | null;
}

/** Data shared by all submissions of an import. */
export interface ImportIdentity {
  job: string;
  batch: string;
  /** 1, or higher to import again what was retracted. */
  attempt: number;
}

const SOURCE = 'csv';

/**
 * Makes a submission. Its idempotency key is a hash of the job, the attempt and the content of the row only,
 * so the same row is the same submission in any file, position or batch. For the same reason, answers are
 * sorted by step key.
 */
export function submissionOf(
  who: Who,
  readings: readonly StepReading[],
  { job, batch, attempt }: ImportIdentity,
  unsigned = new Unsigned(),
): SubmissionInput {
  const sorted = [...readings].sort((a, b) => (a.stepKey < b.stepKey ? -1 : 1));
  const content = {
    job: { key: job },
    account: { externalId: who.account },
    submittedAt: who.submittedAt,
    answers: sorted.filter(isAnswer),
    notApplicable: sorted.flatMap(({ stepKey, effort }) => (effort === null ? [stepKey] : [])),
  };
  const respondent = {
    externalId: who.respondent ?? unsigned.idOf([content, who.stated]),
    ...who.stated,
  };
  const repeat = attempt === 1 ? [] : [attempt];
  let key: string | undefined;
  return {
    // Computed lazily: checking all rows does not need it, and it accounts for half of the work.
    get idempotencyKey() {
      return (key ??= hashOf([content, respondent, ...repeat]));
    },
    ...content,
    respondent,
    source: SOURCE,
    importBatch: batch,
  };
}

function isAnswer(reading: StepReading): reading is StepReading & { effort: Effort } {
  return reading.effort !== null;
}

/**
 * Generates ids for anonymous people. Different answers belong to different people, as do equal answers in
 * two rows of a file. Importing the file again gives the same ids.
 */
export class Unsigned {
  /** Number of occurrences of each answer, by 48 bits of its hash, which saves memory for a million rows. */
  readonly #times = new Map<number, number>();

  idOf(content: unknown): string {
    const hash = hashOf(content);
    const key = Number.parseInt(hash.slice(0, 12), 16);
    const times = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, times);
    return `anonymous-${(times === 1 ? hash : hashOf([content, times])).slice(0, 16)}`;
  }
}

/** SHA-256 in hex of a value's JSON with sorted keys. */
export function hashOf(value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return bytesToHex(sha256(utf8ToBytes(json)));
}

/** The parts that determine a batch name, so that an import repeated after a failure has the same name. */
export interface BatchParts {
  /** The job's key for answers; otherwise the kind of records, with the job if they belong to one. */
  about: string;
  mapping: unknown;
  /** Hash of the file, in hex. */
  sha256: string;
  attempt: number;
}

/** The generated name of a batch for which the user gave none. */
export function batchName({ about, mapping, sha256: ofFile, attempt }: BatchParts): string {
  return `import-${hashOf([about, mapping, ofFile, attempt]).slice(0, 12)}`;
}
