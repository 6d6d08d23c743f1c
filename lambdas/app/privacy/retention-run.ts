import type { Instant } from '../../domain/kernel/time.ts';

/** What a run of retention removed, in numbers: no one can be told by it. */
export interface Removed {
  /** Answers whose words went. */
  words: number;
  /** Answers that went from under a name. */
  names: number;
  /** Answers that went altogether. */
  answers: number;
  snoozes: number;
  /** People whom that concerns. */
  people: number;
}

/** When retention last came to its end. */
export interface RetentionRun {
  ranAt: Instant;
  /** The last run that found something to remove; null: none has. */
  removal: (Removed & { at: Instant }) | null;
}

/** Where data is stored. */
export interface StoragePlace {
  /** Of AWS; null: on the machine that the API runs on. */
  region: string | null;
  table: string;
}
