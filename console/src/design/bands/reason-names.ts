import type { DifficultyReason } from '../../generated/graphql.ts';
import { t } from '../texts.ts';

/** In the order in which the choices are shown. */
export const REASONS: readonly DifficultyReason[] = ['SLOW', 'INACCURATE', 'HARD_TO_USE', 'OTHER'];

/** Why a step is difficult, as a label: `Takes too long`. */
export function reasonName(reason: DifficultyReason): string {
  return t(`reasons.${reason}`);
}

/** `takes too long`, for use within a sentence. */
export function reasonInSentence(reason: DifficultyReason): string {
  return t(`reasonsInSentence.${reason}`);
}
