import { churnedOf, type ScoredOutcome, tiedGroups } from '../statistics/scored-outcome.ts';

/** How many of the k highest scores churned. Tied cases count with their expected value. */
export interface PrecisionAt {
  k: number;
  /** Expected number under random order among ties. Null without cases. */
  expectedChurned: number | null;
  /** k, or the number of cases if that is smaller. */
  of: number;
}

/** A tenth of the cases by descending score. Decile 1 has the highest scores. */
export interface DecileLift {
  decile: number;
  /** The decile's churn rate divided by the overall churn rate. Null if no case churned. */
  lift: number | null;
  churned: number;
  cases: number;
}

const DECILES = 10;

export function precisionAt(cases: readonly ScoredOutcome[], k: number): PrecisionAt {
  const of = Math.min(k, cases.length);
  return { k, expectedChurned: cases.length === 0 ? null : churnedAmong(cases, 0, of), of };
}

/** Returns tenths of equal size (in whole cases). Empty with fewer than ten cases. */
export function decileLifts(cases: readonly ScoredOutcome[]): DecileLift[] {
  if (cases.length < DECILES) return [];
  const overall = churnedOf(cases).length / cases.length;
  const cut = (decile: number) => Math.floor((decile * cases.length) / DECILES);
  return Array.from({ length: DECILES }, (_, index) => {
    const size = cut(index + 1) - cut(index);
    const churned = churnedAmong(cases, cut(index), cut(index + 1));
    const lift = overall > 0 ? churned / size / overall : null;
    return { decile: index + 1, lift, churned, cases: size };
  });
}

/**
 * Expected number of churned cases at positions `from` (inclusive) to `to` (exclusive) by descending score.
 */
function churnedAmong(cases: readonly ScoredOutcome[], from: number, to: number): number {
  let place = 0;
  let churned = 0;
  for (const group of tiedGroups(cases)) {
    const overlap = Math.min(to, place + group.length) - Math.max(from, place);
    if (overlap > 0) churned += (overlap * churnedOf(group).length) / group.length;
    place += group.length;
  }
  return churned;
}
