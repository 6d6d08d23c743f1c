import type { Instant } from '../../domain/kernel/time.ts';
import type { Slice, SliceRequest } from '../kernel/records.ts';

/** Work that failed. Holds internal ids only. */
export type QuarantinedWork =
  /** Assessing an account on a job. */
  | { work: 'ASSESSMENT'; accountId: string; jobKey: string }
  /** A sweep or rebuild of a job. */
  | { work: 'SWEEP'; jobKey: string }
  /** A job's weekly figures. */
  | { work: 'SNAPSHOT'; jobKey: string }
  /** Learning a job's settings from its answers. */
  | { work: 'LEARNING'; jobKey: string }
  /** Removing expired data from an item of the table. */
  | { work: 'RETENTION'; item: { pk: string; sk: string } }
  | { work: 'ERASURE'; respondentId: string }
  /** Moving the rest of a merged contact. */
  | { work: 'MOVE'; accountId: string; respondentId: string }
  /** Moving the rest of a merged account. */
  | { work: 'ACCOUNT_MOVE'; accountId: string };

/** Work that failed and was quarantined, so that the rest could continue. */
export interface QuarantineEntry {
  id: string;
  subject: QuarantinedWork;
  /** Error message without any customer data. */
  error: string;
  attempts: number;
  firstAt: Instant;
  lastAt: Instant;
  /** Time of the next retry. */
  nextAt: Instant;
}

export interface QuarantinePort {
  /** Adds failed work, or counts another failure of an existing entry. */
  add(subject: QuarantinedWork, error: string): Promise<void>;
  list(request: SliceRequest): Promise<Slice<QuarantineEntry>>;
  /** Returns the number of entries, and at most `limit` that are due for a retry. */
  due(limit: number): Promise<{ total: number; entries: readonly QuarantineEntry[] }>;
  /** Makes entries due now, and returns those that exist. Strongly consistent. */
  retry(ids: readonly string[]): Promise<readonly QuarantineEntry[]>;
  /** Removes an entry unless it has failed again since. */
  release(entry: QuarantineEntry): Promise<void>;
  /** Removes the entry of completed work, if there is one. */
  settle(subject: QuarantinedWork): Promise<void>;
}
