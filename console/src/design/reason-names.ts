import type { DifficultyReason } from '../generated/graphql.ts';

/** Why a step is difficult, as people read it; the API's names are the keys. */
export const REASON_NAMES: Readonly<Record<DifficultyReason, string>> = {
  SLOW: 'Takes too long',
  INACCURATE: 'Result not right',
  HARD_TO_USE: 'Hard to use',
  OTHER: 'Something else',
};
