import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Values } from '../../../lambdas/domain/kernel/field.ts';
import type { PERSON_FIELDS } from '../../../lambdas/domain/people/person-fields.ts';
import type { Aspect, Effort, Reason } from '../../mapping/efforts.ts';

/** An absent field keeps what is known of the person, null clears it. */
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

/** Who answered and when, as a row says it. */
export interface Who {
  account: string;
  /** Null where the file says nothing of who answered. */
  respondent: string | null;
  submittedAt: string;
  stated: Omit<RespondentInput, 'externalId'>;
}

/** What one step's cells say; an effort of null is "not applicable". */
export interface StepReading extends Omit<AnswerInput, 'effort'> {
  effort: Effort | null;
}

/** What is the same for all submissions of an import. */
export interface ImportIdentity {
  job: string;
  batch: string;
  /** 1, or more to import again what was retracted. */
  attempt: number;
}

const SOURCE = 'csv';

/**
 * Makes a submission of what was read. Its idempotency key is a hash of the job, the attempt and all
 * that the row says, and of nothing else: the same row is the same submission in whatever file, place
 * and batch it comes again. Answers are in the order of step keys for the same reason.
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
    // Made when it is sent: a check of all rows has no use for it, and it is half of the work.
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
 * Names people who did not sign: different answers are different people, as are the same answers in two
 * rows of a file, and the rows of a file name the same people when it is imported again.
 */
export class Unsigned {
  /** How often each answer came, by 48 bits of its hash: little memory for a million rows. */
  readonly #times = new Map<number, number>();

  idOf(content: unknown): string {
    const hash = hashOf(content);
    const key = Number.parseInt(hash.slice(0, 12), 16);
    const times = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, times);
    return `anonymous-${(times === 1 ? hash : hashOf([content, times])).slice(0, 16)}`;
  }
}

/** SHA-256 of a value's JSON with sorted keys, hex. */
export function hashOf(value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return bytesToHex(sha256(utf8ToBytes(json)));
}

/** What a batch is made of: the same give the same name, also after an import that broke off. */
export interface BatchParts {
  job: string;
  mapping: unknown;
  /** Of the file, hex. */
  sha256: string;
  attempt: number;
}

/** The name of a batch that no one has named. */
export function batchName({ job, mapping, sha256: ofFile, attempt }: BatchParts): string {
  return `import-${hashOf([job, mapping, ofFile, attempt]).slice(0, 12)}`;
}
