/** The five answers, from best to worst. */
const EFFORTS = ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT'] as const;
export type Effort = (typeof EFFORTS)[number];

/** Why an answer is difficult. */
export type DifficultyReason = 'SLOW' | 'INACCURATE' | 'HARD_TO_USE' | 'OTHER';

/** The answer nearest to a struggle on a scale of 0 to 1; beyond the ends it is the end. */
export function effortAt(struggle: number): Effort {
  const rank = Math.min(Math.max(Math.round(4 * struggle), 0), 4);
  return EFFORTS[rank] ?? 'NEITHER';
}

/** Whether an answer is on the difficult side, on the easy side, or neither. */
export function sideOf(effort: Effort): 'difficult' | 'easy' | null {
  if (effort === 'NEITHER') return null;
  return effort === 'EASY' || effort === 'VERY_EASY' ? 'easy' : 'difficult';
}
