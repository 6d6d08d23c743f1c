/** What the figures of a back-test need of a case: who, what was said before, and what happened. */
export interface ScoredOutcome {
  accountId: string;
  isChurned: boolean;
  /** Unrounded, 0..100, as of some days before the decision. */
  score: number;
}

export function churnedOf<T extends { isChurned: boolean }>(cases: readonly T[]): T[] {
  return cases.filter((item) => item.isChurned);
}

export function keptOf<T extends { isChurned: boolean }>(cases: readonly T[]): T[] {
  return cases.filter((item) => !item.isChurned);
}

/** Cases in falling order of score, cut where the score changes. */
export function tiedGroups<T extends { score: number }>(cases: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const item of cases.toSorted((a, b) => b.score - a.score)) {
    const last = groups.at(-1);
    if (last?.[0]?.score === item.score) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
