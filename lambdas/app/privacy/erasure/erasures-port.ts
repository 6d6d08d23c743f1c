import type { AnswerHistory } from '../../../domain/scoring/answers/answers.ts';
import type { EraseMode } from '../../../domain/privacy/erasure.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../../kernel/records.ts';

/** Internal ids of a person. */
export interface PersonKey {
  accountId: string;
  respondentId: string;
}

/** Ledger entry of an erasure. Does not say who was erased. */
export interface Erasure extends PersonKey {
  mode: EraseMode;
  erasedAt: Instant;
  /** Null while the erasure is in progress. */
  finishedAt: Instant | null;
  /** Pseudonym that keeps the efforts, until the erasure is settled. Null if none are kept. */
  pseudonymId: string | null;
  /** Their submissions. Idempotency keys of these cannot be used again. */
  submissionIds: readonly string[];
}

/** A history to remove, and the part to keep under the pseudonym. */
export interface RemovedHistory {
  job: Job;
  /** Null to keep nothing. */
  kept: AnswerHistory | null;
}

/** What the first transaction of an erasure changes. */
interface ErasureStart {
  respondent: Versioned<Respondent>;
  /** The pseudonym that replaces the person. Null if there is none. */
  pseudonym: Respondent | null;
  /** At most 40. */
  histories: readonly RemovedHistory[];
}

/** The ledger of erasures, and the writes of an erasure. */
export interface ErasuresPort {
  /** A random id. */
  newId(): string;
  get(respondentId: string): Promise<Erasure | null>;
  /** Ordered by respondent id, without expired entries. */
  list(request: SliceRequest): Promise<Slice<Erasure>>;
  /**
   * Erasures that are unfinished or not yet settled. Unreadable ones are passed to `onUnreadable`, or throw
   * if it is not given.
   */
  open(
    request: SliceRequest,
    onUnreadable?: (respondentId: string, error: unknown) => Promise<void>,
  ): Promise<Slice<Erasure>>;
  /** Unsettled erasure of the person with this external id. Null if there is none. */
  recent(accountId: string, externalId: string): Promise<Erasure | null>;
  /**
   * In one transaction, conditional on the person's version: adds the ledger entry, removes the person and
   * their lookup, and moves their histories. Concurrent writes to the person get `lost`.
   */
  begin(erasure: Erasure, start: ErasureStart): Promise<SaveResult>;
  /** Adds a ledger entry for a person who is not stored. */
  record(erasure: Erasure): Promise<void>;
  /** Moves further histories, at most 40 per call. Idempotent. */
  moveHistories(erasure: Erasure, histories: readonly RemovedHistory[]): Promise<void>;
  /** Deletes a person's testimonial candidates and consent records. Idempotent. */
  deleteQuotes(person: PersonKey): Promise<void>;
  finish(respondentId: string, at: Instant): Promise<void>;
  /** Closes the erasure. Call it once no write that began before the erasure can still be in flight. */
  settle(respondentId: string): Promise<void>;
}
