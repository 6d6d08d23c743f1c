import type { Instant } from '../kernel/time.ts';

/** How a colleague judges the mood of an account, from worst to best. */
export const SENTIMENTS = ['VERY_UNHAPPY', 'UNHAPPY', 'NEUTRAL', 'HAPPY', 'VERY_HAPPY'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** A colleague's own view of an account. It is never part of a score, and ends when the owner changes. */
export interface StatedSentiment {
  value: Sentiment;
  /** Whose view it is: an e-mail address, or their name at the token's issuer. */
  by: string;
  at: Instant;
}
