import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { AnswerHistory } from '../../domain/scoring/answers/answers.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';

/**
 * A contact that was merged into another one. Their ids resolve to the other contact from then on. Holds
 * internal ids only.
 */
export interface PersonMove {
  from: PersonKey;
  into: PersonKey;
  startedAt: Instant;
  /** Null until everything has moved. */
  finishedAt: Instant | null;
}

/** The merged answer histories of both contacts on a job. */
export interface MovedHistory {
  job: Job;
  fromVersion: number;
  intoVersion: number | null;
  merged: AnswerHistory;
}

/** What the first transaction of a move changes. */
export interface MoveStart {
  from: Versioned<Respondent>;
  /** The remaining contact after the merge. The version is null if they are not stored yet. */
  into: { value: Respondent; version: number | null };
  /** At most MOVED_HISTORIES. */
  histories: readonly MovedHistory[];
}

/** Histories that fit in one transaction: two writes each, plus those for the two contacts. */
export const MOVED_HISTORIES = 40;

/** Merges of contacts, and what moves with them. */
export interface MovesPort {
  /**
   * Records the move in one transaction, conditional on all versions. From then on, the contact, their
   * histories and all figures belong to the other one. Concurrent writes to either contact get `lost`.
   */
  begin(move: PersonMove, start: MoveStart): Promise<SaveResult>;
  get(from: PersonKey): Promise<PersonMove | null>;
  /**
   * Moves that are unfinished or not yet settled. Unreadable ones are passed to `onUnreadable`, or throw if
   * it is not given.
   */
  open(
    request: SliceRequest,
    onUnreadable?: (from: PersonKey, error: unknown) => Promise<void>,
  ): Promise<Slice<PersonMove>>;
  /** Unfinished moves of contacts of an account. Strongly consistent. */
  unfinished(accountId: string): Promise<readonly PersonMove[]>;
  /** All moves into a contact, finished ones included. Strongly consistent. */
  into(person: PersonKey): Promise<readonly PersonMove[]>;
  /**
   * Moves what the first transaction did not: submissions, earlier answers under a pseudonym, testimonials
   * with their consents, and survey links. Skips what has already moved. Returns false if time ran out first.
   */
  moveRest(move: PersonMove, isOver: () => boolean): Promise<boolean>;
  finish(move: PersonMove, at: Instant): Promise<void>;
  /** Closes the move. Call it once no write that began before the move can still be in flight. */
  settle(move: PersonMove): Promise<void>;
  /** Deletes the record of a move, because the contact was erased. */
  forget(move: PersonMove): Promise<void>;
}
