/** The five answers to "how difficult is it to …?", from best to worst. */
export const EFFORTS = ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT'] as const;
export type Effort = (typeof EFFORTS)[number];

/** What an explanation is about: the job itself, or using the product. */
export const ASPECTS = ['JOB', 'CONSUMPTION'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Why a step is difficult: too slow, result not right, product hard to use, or another reason. */
export const DIFFICULTY_REASONS = ['SLOW', 'INACCURATE', 'HARD_TO_USE', 'OTHER'] as const;
export type DifficultyReason = (typeof DIFFICULTY_REASONS)[number];

/** Completes the reason and aspect of an answer: HARD_TO_USE implies CONSUMPTION, and the reverse. */
export function reasonAndAspect(
  reason: DifficultyReason | null,
  about: Aspect | null,
): { reason: DifficultyReason | null; about: Aspect | null } {
  return {
    reason: reason ?? (about === 'CONSUMPTION' ? 'HARD_TO_USE' : null),
    about: about ?? (reason === 'HARD_TO_USE' ? 'CONSUMPTION' : null),
  };
}

/** Rank of an answer: 1 (very easy) to 5 (very difficult). */
export function rankOf(effort: Effort): number {
  return EFFORTS.indexOf(effort) + 1;
}

/** Struggle of an answer: 0 (very easy) to 1 (very difficult), in steps of 0.25. */
export function struggleOf(effort: Effort): number {
  return EFFORTS.indexOf(effort) / 4;
}

export function isDifficult(effort: Effort): boolean {
  return effort === 'DIFFICULT' || effort === 'VERY_DIFFICULT';
}

export function isEasy(effort: Effort): boolean {
  return effort === 'EASY' || effort === 'VERY_EASY';
}
