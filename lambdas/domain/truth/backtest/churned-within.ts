import { churnedOf, type ScoredOutcome, tiedGroups } from '../statistics/scored-outcome.ts';

/** How many of the k highest scores churned; equal scores share what they hold. */
export interface PrecisionAt {
  k: number;
  /** Expected under a random order among equals; null without cases. */
  expectedChurned: number | null;
  /** k, or all cases where there are fewer. */
  of: number;
}

/** A tenth of the cases in falling order of score: 1 is the highest. */
export interface DecileLift {
  decile: number;
  /** The tenth's share of churned cases divided by the overall share; null where none churned. */
  lift: number | null;
  churned: number;
  cases: number;
}

const DECILES = 10;

export function precisionAt(cases: readonly ScoredOutcome[], k: number): PrecisionAt {
  const of = Math.min(k, cases.length);
  return { k, expectedChurned: cases.length === 0 ? null : churnedAmong(cases, 0, of), of };
}

/** Tenths of equal size (by whole cases); none with fewer than ten cases. */
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

/** Churned cases expected at places `from` (inclusive) to `to` (exclusive) by falling score. */
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
