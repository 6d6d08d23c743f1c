import type { AnswerHistory } from '../../domain/scoring/answers/answers.ts';
import type { Aspect, DifficultyReason, Effort } from '../../domain/scoring/answers/effort.ts';
import type { Respondent, StatedFields } from '../../domain/people/respondent.ts';
import type { Instant } from '../../domain/kernel/time.ts';

/** A record together with the version that a save is conditioned on. */
export interface Versioned<T> {
  value: T;
  version: number;
}

/** Where a list is resumed: the sort position of the last entry that was examined. */
export type Position = string;

export interface Entry<T> {
  value: T;
  position: Position;
}

/** A part of a list. `resumeAfter` is null at the end. */
export interface Slice<T> {
  entries: readonly Entry<T>[];
  resumeAfter: Position | null;
}

export interface SliceRequest {
  limit: number;
  after: Position | null;
}

/** `lost`: someone else wrote in between; load again and decide again. */
export type SaveResult = 'saved' | 'lost';

export interface SubmittedAnswer {
  stepKey: string;
  /** Null is "not part of my work". */
  effort: Effort | null;
  explanation: string | null;
  reason: DifficultyReason | null;
  about: Aspect | null;
  alternative: string | null;
}

/** What was submitted, as an event: immutable but for its retraction. */
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
   * Who sent it, by their name at the token's issuer; null where the person themselves did, by a
   * link, and for those that were sent before it was kept.
   */
  recordedBy: string | null;
  stated: Partial<StatedFields>;
  answers: readonly SubmittedAnswer[];
  retractedAt: Instant | null;
  retractionReason: string | null;
  /**
   * Hash of the input as sent: the same idempotency key with another one is a conflict. Null once the
   * person was erased: it is kept under a pseudonym, and nothing is written by its key any more.
   */
  inputHash: string | null;
}

/** What an idempotency key was used for: a submission, or one that went with its person. */
export type ReceivedSubmission = { kind: 'kept'; submission: Submission } | { kind: 'erased' };

/** A respondent with their history on one job, as a submission meets them. */
export interface RespondentState {
  respondent: Respondent;
  /** Null: not stored yet. */
  respondentVersion: number | null;
  history: AnswerHistory;
  historyVersion: number | null;
}

/** A respondent looked up by external id. */
export interface FoundRespondent {
  respondent: Respondent;
  /** Null: not stored yet. */
  version: number | null;
}

/** A change that touches every account of a job, on its way. */
export interface Sweep {
  jobKey: string;
  /** The revision that it brings accounts to. */
  revision: number;
  /** Last account examined, in every shard that has no place of its own yet. */
  cursor: string | null;
  /** Accounts examined in this pass, of all shards. */
  done: number;
  total: number;
  startedAt: Instant;
  finishedAt: Instant | null;
  /** Set where all derived data is made again, not only brought up to a change. */
  rebuild: Rebuild | null;
}

/** How a rebuild goes, and what it found. */
export interface Rebuild {
  /** Whether past months of the hotspots' history are filled in too. */
  withHistory: boolean;
  /** Accounts whose stored figures differed from what their facts say. */
  differed: number;
  /** How often all accounts were gone through: again where rollups still held something. */
  passes: number;
  /** Counters that no account accounted for, as text; null until it is known. */
  leftovers: readonly string[] | null;
}
