/** A case that a calibration learns from. */
export interface CalibrationCase {
  accountId: string;
  /** SHA-256 of the account's external id, in hex: decides the fold, the same on every run. */
  externalIdHash: string;
  isChurned: boolean;
  /** Start of the day on which it was decided. */
  decidedAt: number;
  /** Struggle of each active step, 0..1, in step order; null where unanswered. */
  struggles: readonly (number | null)[];
  /** Struggle index under the importance in force, 0..1. */
  index: number;
}

/** What a calibration proposes: the logistic scale, and the steps' weights if it fits them. */
export interface Fit {
  intercept: number;
  slope: number;
  /** Importance of each step in step order, > 0; null: that in force stays. */
  importance: readonly number[] | null;
}

/** Log odds of churn that a fit gives a case: those of the score as it would be shown. */
export function logOdds({ intercept, slope, importance }: Fit, item: CalibrationCase): number {
  return intercept + slope * (importance ? indexBy(importance, item.struggles) : item.index);
}

/** Σ w·s / Σ w over the answered steps. */
function indexBy(importance: readonly number[], struggles: CalibrationCase['struggles']): number {
  let weighed = 0;
  let total = 0;
  struggles.forEach((struggle, step) => {
    if (struggle === null) return;
    const weight = importance[step] ?? 0;
    weighed += weight * struggle;
    total += weight;
  });
  return weighed / total;
}

/** Struggles with unanswered steps at the plain mean of the answered ones. */
export function filledStruggles({ struggles }: Pick<CalibrationCase, 'struggles'>): number[] {
  const answered = struggles.filter((struggle) => struggle !== null);
  const average = answered.reduce((total, struggle) => total + struggle, 0) / answered.length;
  return struggles.map((struggle) => struggle ?? average);
}
