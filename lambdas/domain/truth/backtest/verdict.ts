import type { Auc } from '../statistics/auc.ts';
import type { Bounds } from '../statistics/auc-interval.ts';

export type BacktestVerdict =
  | 'TOO_FEW_OUTCOMES'
  | 'PREDICTS'
  | 'DOES_NOT_PREDICT'
  | 'CANNOT_TELL'
  | 'REVERSED';

/** Minimum number of churned and of kept cases for a verdict. */
const ENOUGH_CASES = 10;
/** AUC from which a score is useful. */
const USEFUL = 0.65;

export interface Counts {
  churned: number;
  kept: number;
}

/** Returns the verdict of a back-test. `interval` is the AUC's 95 % interval, or null if there is none. */
export function verdictOf({ churned, kept }: Counts, interval: Bounds | null): BacktestVerdict {
  if (!interval || Math.min(churned, kept) < ENOUGH_CASES) return 'TOO_FEW_OUTCOMES';
  if (interval.lower > 0.5) return 'PREDICTS';
  if (interval.upper < 0.5) return 'REVERSED';
  return interval.upper < USEFUL ? 'DOES_NOT_PREDICT' : 'CANNOT_TELL';
}

/** Returns the verdict as a sentence for readers who know no statistics. */
export function verdictSentence(counts: Counts, auc: Auc | null, interval: Bounds | null): string {
  if (!auc || !interval) return withoutAuc(counts);
  const range = `${percent(interval.lower)} to ${percent(interval.upper)}`;
  switch (verdictOf(counts, interval)) {
    case 'TOO_FEW_OUTCOMES':
      return tooFew(counts);
    case 'PREDICTS': {
      const often = `of two accounts, the one that left had the higher score ${percent(auc.auc)} of the time (${range})`;
      return interval.upper < USEFUL
        ? `Effort predicts churn only weakly here: ${often}.`
        : `Effort predicts churn here: ${often}.`;
    }
    case 'REVERSED':
      return 'The order is reversed: check the import.';
    case 'DOES_NOT_PREDICT':
      return `Effort does not predict churn here: even at best ${percent(interval.upper)} (50% is chance).`;
    case 'CANNOT_TELL':
      return `${counts.churned} churned accounts are not enough to tell yet (${range}). To recognize a useful score (AUC .70), you need about 20 churned and 80 retained accounts.`;
  }
}

function withoutAuc(counts: Counts): string {
  if (counts.churned > 0 && counts.kept === 0) {
    return 'Only churn is recorded; record renewals too.';
  }
  return tooFew(counts);
}

function tooFew({ churned, kept }: Counts): string {
  const [count, kind] = churned < ENOUGH_CASES ? [churned, 'churned'] : [kept, 'kept'];
  return count === 1
    ? `1 ${kind} account is too few to tell.`
    : `${count} ${kind} accounts are too few to tell.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
