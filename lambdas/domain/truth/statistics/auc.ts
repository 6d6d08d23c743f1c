import { churnedOf, keptOf, type ScoredOutcome, tiedGroups } from './scored-outcome.ts';

/** How well a score ranks churned cases above kept ones. */
export interface Auc {
  /** Probability that a churned case has a higher score than a kept one, with ties counted half; 0..1. */
  auc: number;
  /** Variance of `auc`, clustered by account. Null if there is only one account. */
  variance: number | null;
  churned: number;
  kept: number;
}

/**
 * Area under the ROC curve by midranks, with Obuchowski's variance for clustered data. Null unless there are
 * both churned and kept cases.
 */
export function aucOf(cases: readonly ScoredOutcome[]): Auc | null {
  const churned = churnedOf(cases).length;
  const kept = keptOf(cases).length;
  if (churned === 0 || kept === 0) return null;
  const components = componentsOf(cases, churned, kept);
  const auc =
    components.reduce((total, { item, part }) => total + (item.isChurned ? part : 0), 0) / churned;
  const perAccount = new Map<string, number>();
  for (const { item, part } of components) {
    const deviation = (part - auc) / (item.isChurned ? churned : kept);
    perAccount.set(item.accountId, (perAccount.get(item.accountId) ?? 0) + deviation);
  }
  const accounts = perAccount.size;
  const squares = [...perAccount.values()].reduce((total, value) => total + value ** 2, 0);
  const variance = accounts > 1 ? (accounts / (accounts - 1)) * squares : null;
  return { auc, variance, churned, kept };
}

/**
 * V10 of a churned case is the share of kept cases below it; V01 of a kept case is the share of churned cases
 * above it.
 */
function componentsOf(cases: readonly ScoredOutcome[], churned: number, kept: number) {
  let churnedAbove = 0;
  let keptAbove = 0;
  return tiedGroups(cases).flatMap((group) => {
    const churnedHere = churnedOf(group).length;
    const keptHere = group.length - churnedHere;
    const v10 = (kept - keptAbove - keptHere / 2) / kept;
    const v01 = (churnedAbove + churnedHere / 2) / churned;
    churnedAbove += churnedHere;
    keptAbove += keptHere;
    return group.map((item) => ({ item, part: item.isChurned ? v10 : v01 }));
  });
}
