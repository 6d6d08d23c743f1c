import type { Instant } from '../../domain/kernel/time.ts';
import type { Slice, SliceRequest } from '../kernel/records.ts';

/** What could not be done, by internal ids alone. */
export type QuarantinedWork =
  /** The figures of an account on a job. */
  | { work: 'ASSESSMENT'; accountId: string; jobKey: string }
  /** A job's sweep or rebuild. */
  | { work: 'SWEEP'; jobKey: string }
  /** The weekly figures of a job. */
  | { work: 'SNAPSHOT'; jobKey: string }
  /** What a job's answers teach of its settings. */
  | { work: 'LEARNING'; jobKey: string }
  /** An item of the table of which something is no longer kept. */
  | { work: 'RETENTION'; item: { pk: string; sk: string } }
  | { work: 'ERASURE'; respondentId: string }
  /** What is still to be moved of someone who became someone else. */
  | { work: 'MOVE'; accountId: string; respondentId: string }
  /** What is still to be moved of an account that became another. */
  | { work: 'ACCOUNT_MOVE'; accountId: string };

/** Something that failed and was left aside, so that everything else could go on. */
export interface QuarantineEntry {
  id: string;
  subject: QuarantinedWork;
  /** The error, without anything that a customer has said. */
  error: string;
  attempts: number;
  firstAt: Instant;
  lastAt: Instant;
  /** When it is tried again. */
  nextAt: Instant;
}

export interface QuarantinePort {
  /** Enters a failure, or one more of what is there already. */
  add(subject: QuarantinedWork, error: string): Promise<void>;
  list(request: SliceRequest): Promise<Slice<QuarantineEntry>>;
  /** How many there are (up to 1,000), and what is to be tried again by now: at most so many. */
  due(limit: number): Promise<{ total: number; entries: readonly QuarantineEntry[] }>;
  /** Makes entries due now; answers those that are there. Strongly consistent. */
  retry(ids: readonly string[]): Promise<readonly QuarantineEntry[]>;
  /** Removes an entry unless it has failed again meanwhile. */
  release(entry: QuarantineEntry): Promise<void>;
  /** Removes what is entered of some work, if anything: it has been done. */
  settle(subject: QuarantinedWork): Promise<void>;
}
