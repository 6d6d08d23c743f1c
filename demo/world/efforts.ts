/** The five answers, from easiest to most difficult. */
const EFFORTS = ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT'] as const;
export type Effort = (typeof EFFORTS)[number];

/** Why a step is difficult. */
export type DifficultyReason = 'SLOW' | 'INACCURATE' | 'HARD_TO_USE' | 'OTHER';

/** The answer nearest to a struggle of 0 to 1. Values beyond the scale give its ends. */
export function effortAt(struggle: number): Effort {
  const rank = Math.min(Math.max(Math.round(4 * struggle), 0), 4);
  return EFFORTS[rank] ?? 'NEITHER';
}

/** Whether an answer is difficult or easy. Null if it is neither. */
export function sideOf(effort: Effort): 'difficult' | 'easy' | null {
  if (effort === 'NEITHER') return null;
  return effort === 'EASY' || effort === 'VERY_EASY' ? 'easy' : 'difficult';
}
