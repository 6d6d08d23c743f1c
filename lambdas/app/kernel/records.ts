import type { AnswerHistory } from '../../domain/scoring/answers/answers.ts';
import type { Aspect, DifficultyReason, Effort } from '../../domain/scoring/answers/effort.ts';
import type { Respondent, StatedFields } from '../../domain/people/respondent.ts';
import type { Instant } from '../../domain/kernel/time.ts';

/** A record with the version used as the condition when it is saved. */
export interface Versioned<T> {
  value: T;
  version: number;
}

/** Where to resume a list: the sort position of the last entry examined. */
export type Position = string;

export interface Entry<T> {
  value: T;
  position: Position;
}

/** A part of a list. `resumeAfter` is null at the end of the list. */
export interface Slice<T> {
  entries: readonly Entry<T>[];
  resumeAfter: Position | null;
}

export interface SliceRequest {
  limit: number;
  after: Position | null;
}

/** `lost` if a concurrent write changed the record. Load it and decide again. */
export type SaveResult = 'saved' | 'lost';

export interface SubmittedAnswer {
  stepKey: string;
  /** Null means "not part of my work". */
  effort: Effort | null;
  explanation: string | null;
  reason: DifficultyReason | null;
  about: Aspect | null;
  alternative: string | null;
}

/** A submission event. Immutable, except that it can be retracted. */
export interface Submission {
  id: string;
  accountId: string;
  respondentId: string;
  jobKey: string;
  submittedAt: Instant;
  receivedAt: Instant;
  source: string | null;
  importBatch: string | null;
  /**
   * Who sent it, by their subject at the token's issuer. Null if the person answered through a link, and for
   * submissions from before this field existed.
   */
  recordedBy: string | null;
  stated: Partial<StatedFields>;
  answers: readonly SubmittedAnswer[];
  retractedAt: Instant | null;
  retractionReason: string | null;
  /**
   * Hash of the input as sent. Reusing the idempotency key with a different hash is a conflict. Null once the
   * person is erased: the submission is then kept under a pseudonym, and its key no longer writes anything.
   */
  inputHash: string | null;
}

/** What an idempotency key was used for: a submission, or one that was erased with its person. */
export type ReceivedSubmission = { kind: 'kept'; submission: Submission } | { kind: 'erased' };

/** A respondent with their history on one job, as it was before a submission is applied. */
export interface RespondentState {
  respondent: Respondent;
  /** Null if not stored yet. */
  respondentVersion: number | null;
  history: AnswerHistory;
  historyVersion: number | null;
}

/** A respondent looked up by external id. */
export interface FoundRespondent {
  respondent: Respondent;
  /** Null if not stored yet. */
  version: number | null;
}
