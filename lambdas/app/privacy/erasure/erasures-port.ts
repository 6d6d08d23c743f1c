import type { AnswerHistory } from '../../../domain/scoring/answers/answers.ts';
import type { EraseMode } from '../../../domain/privacy/erasure.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../../kernel/records.ts';

/** Someone, by internal ids alone. */
export interface PersonKey {
  accountId: string;
  respondentId: string;
}

/** That someone was erased: an entry of the ledger, which says nothing of who it was. */
export interface Erasure extends PersonKey {
  mode: EraseMode;
  erasedAt: Instant;
  /** Null while it is under way. */
  finishedAt: Instant | null;
  /** Under whom the efforts are kept, while the erasure is under way; null where they are not. */
  pseudonymId: string | null;
  /** The submissions that were theirs: by the same idempotency keys nothing is written again. */
  submissionIds: readonly string[];
}

/** A history that leaves its person, and what of it is kept under the pseudonym. */
export interface MovedHistory {
  job: Job;
  /** Null: nothing. */
  kept: AnswerHistory | null;
}

/** What an erasure removes at its start. */
interface ErasureStart {
  respondent: Versioned<Respondent>;
  /** Who stands in their place; null: no one. */
  pseudonym: Respondent | null;
  /** At most 40. */
  histories: readonly MovedHistory[];
}

/** The ledger of erasures, and what an erasure removes. */
export interface ErasuresPort {
  /** A random id. */
  newId(): string;
  get(respondentId: string): Promise<Erasure | null>;
  /** By respondent id, those whose entry is still kept. */
  list(request: SliceRequest): Promise<Slice<Erasure>>;
  /** Those that are under way, or not settled yet, without those that cannot be read. */
  open(
    request: SliceRequest,
    onUnreadable?: (respondentId: string, error: unknown) => Promise<void>,
  ): Promise<Slice<Erasure>>;
  /** The erasure, not settled yet, of the person known by an external id; null if there is none. */
  recent(accountId: string, externalId: string): Promise<Erasure | null>;
  /**
   * One transaction on the condition of the person's version: the entry in the ledger, the person and
   * their lookup removed, their histories moved. A write about the person that is under way is `lost`.
   */
  begin(erasure: Erasure, start: ErasureStart): Promise<SaveResult>;
  /** Enters an erasure of someone who is not there. */
  record(erasure: Erasure): Promise<void>;
  /** Removes further histories, at most 40 at once; idempotent. */
  moveHistories(erasure: Erasure, histories: readonly MovedHistory[]): Promise<void>;
  /** Removes the testimonial candidates of a person and the record of their consents; idempotent. */
  deleteQuotes(person: PersonKey): Promise<void>;
  finish(respondentId: string, at: Instant): Promise<void>;
  /** Nothing that had begun before the erasure can bring anything back any more. */
  settle(respondentId: string): Promise<void>;
}
