import type { ShownCounters } from './publication-part.ts';
import type { HistoryCell } from '../hotspots/snapshot.ts';
import type { Instant } from '../kernel/time.ts';

/** Counters that may be shown; arrSavedIfEasy is null where one account would stand out in it. */
export type PublishedCell = Omit<ShownCounters, 'arrSavedIfEasy'> & {
  arrSavedIfEasy: number | null;
};

/** A step's figures as they were taken at one instant: what may be shown still, and nothing else. */
export interface PublishedFigures {
  at: Instant;
  /** Null: withheld. */
  total: PublishedCell | null;
  /** Those that may be shown. */
  segments: readonly { segment: string | null; cell: PublishedCell }[];
}

/** What the history keeps of published figures. */
export interface PublishedPoint {
  at: Instant;
  /** Whether arrSavedIfEasy was among the figures. */
  saved: boolean;
  total: HistoryCell | null;
  segments: readonly { segment: string | null; cell: HistoryCell }[];
}

/** What is published of a step. */
export interface PublishedStep {
  ordinal: number;
  figures: PublishedFigures;
  /** Newest first, at most 13; the first is that of the figures, with all that they showed at first. */
  points: readonly PublishedPoint[];
}
