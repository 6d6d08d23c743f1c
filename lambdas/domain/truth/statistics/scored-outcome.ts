/** A case as back-test statistics use it: the account, its earlier score, and what happened. */
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

/** Groups cases with equal scores, in descending order of score. */
export function tiedGroups<T extends { score: number }>(cases: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const item of cases.toSorted((a, b) => b.score - a.score)) {
    const last = groups.at(-1);
    if (last?.[0]?.score === item.score) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
