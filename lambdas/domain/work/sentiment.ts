import type { Instant } from '../kernel/time.ts';

/** A colleague's assessment of an account's mood, from worst to best. */
export const SENTIMENTS = ['VERY_UNHAPPY', 'UNHAPPY', 'NEUTRAL', 'HAPPY', 'VERY_HAPPY'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** A colleague's own view of an account. Never part of a score. Cleared when the owner changes. */
export interface StatedSentiment {
  value: Sentiment;
  /** The colleague's e-mail address, or name at the token's issuer. */
  by: string;
  at: Instant;
}
