import type { Instant } from '../../domain/kernel/time.ts';

/** What a retention run removed, as counts that identify no one. */
export interface RetentionCounts {
  /** Submissions whose text was removed. */
  words: number;
  /** Submissions moved from a name to a pseudonym. */
  names: number;
  /** Answers deleted. */
  answers: number;
  snoozes: number;
  /** People affected. */
  people: number;
}

/** The last completed retention run. */
export interface RetentionRun {
  ranAt: Instant;
  /** The last run that removed something. Null if none did. */
  removal: (RetentionCounts & { at: Instant }) | null;
}

/** Where data is stored. */
export interface StoragePlace {
  /** AWS region. Null if the API runs on one machine. */
  region: string | null;
  table: string;
}
