import type { Sentiment } from '../../generated/graphql.ts';

/** From worst to best. */
export const SENTIMENTS: readonly Sentiment[] = [
  'VERY_UNHAPPY',
  'UNHAPPY',
  'NEUTRAL',
  'HAPPY',
  'VERY_HAPPY',
];
