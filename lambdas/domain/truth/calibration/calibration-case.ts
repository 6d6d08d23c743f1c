/** A case that a calibration is fitted on. */
export interface CalibrationCase {
  accountId: string;
  /** SHA-256 of the account's external id, in hex. Determines the fold. */
  externalIdHash: string;
  isChurned: boolean;
  /** Start of the day of the decision. */
  decidedAt: number;
  /** Struggle at each active step, 0..1, in step order. Null where unanswered. */
  struggles: readonly (number | null)[];
  /** Struggle index with the current importance, 0..1. */
  index: number;
}

/** The result of a calibration: the logistic scale, and the importance of steps if it is fitted too. */
export interface Fit {
  intercept: number;
  slope: number;
  /** Importance of each step in step order, > 0. Null to keep the current importance. */
  importance: readonly number[] | null;
}

/** Returns the log odds of churn for a case, the same as those of the score that would be shown. */
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

/** Returns the struggles, with unanswered steps set to the plain mean of the answered ones. */
export function filledStruggles({ struggles }: Pick<CalibrationCase, 'struggles'>): number[] {
  const answered = struggles.filter((struggle) => struggle !== null);
  const average = answered.reduce((total, struggle) => total + struggle, 0) / answered.length;
  return struggles.map((struggle) => struggle ?? average);
}
