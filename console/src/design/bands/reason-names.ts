import type { DifficultyReason } from '../../generated/graphql.ts';
import { t } from '../texts.ts';

/** In the order in which people choose among them. */
export const REASONS: readonly DifficultyReason[] = ['SLOW', 'INACCURATE', 'HARD_TO_USE', 'OTHER'];

/** Why a step is difficult, as people read it: `Takes too long`. */
export function reasonName(reason: DifficultyReason): string {
  return t(`reasons.${reason}`);
}

/** `takes too long`: within a sentence. */
export function reasonInSentence(reason: DifficultyReason): string {
  return t(`reasonsInSentence.${reason}`);
}
