import { mean, sum } from 'simple-statistics';
import { type CalibrationCase, type Fit, logOdds } from '../calibration/calibration-case.ts';
import { FOLDS, foldsOf } from './folds.ts';
import { logLoss } from '../statistics/logistic.ts';

/** Performance of a fitting method on cases that it was not fitted on. */
export interface CrossValidated {
  /** The fits that exclude each fold, by fold. */
  foldFits: readonly Fit[];
  /** Log odds out of fold, in the order of the cases. */
  logOdds: readonly number[];
  /** Log loss out of fold, in the order of the cases. */
  losses: readonly number[];
}

export function crossValidate(
  cases: readonly CalibrationCase[],
  fit: (cases: readonly CalibrationCase[]) => Fit,
): CrossValidated {
  const folds = foldsOf(cases);
  const foldFits = Array.from({ length: FOLDS }, (_, fold) =>
    fit(cases.filter(({ accountId }) => folds.get(accountId) !== fold)),
  );
  const odds = cases.map((item) => {
    const foldFit = foldFits[folds.get(item.accountId) ?? 0];
    return foldFit ? logOdds(foldFit, item) : 0;
  });
  return { foldFits, logOdds: odds, losses: lossesOf(cases, odds) };
}

export function lossesOf(cases: readonly CalibrationCase[], odds: readonly number[]): number[] {
  return cases.map(({ isChurned }, at) => logLoss(odds[at] ?? 0, isChurned));
}

export interface Gain {
  /** Mean reduction of loss per case. */
  gain: number;
  /** Standard error of the gain, clustered by account. Null if there is only one account. */
  standardError: number | null;
}

/** Returns how much lower `after` is than `before`, with the standard error. */
export function gainOf(
  cases: readonly CalibrationCase[],
  before: readonly number[],
  after: readonly number[],
): Gain {
  const spared = cases.map((_, at) => (before[at] ?? 0) - (after[at] ?? 0));
  const gain = mean(spared);
  const perAccount = new Map<string, number>();
  cases.forEach(({ accountId }, at) => {
    perAccount.set(accountId, (perAccount.get(accountId) ?? 0) + (spared[at] ?? 0) - gain);
  });
  const accounts = perAccount.size;
  if (accounts < 2) return { gain, standardError: null };
  const squares = sum([...perAccount.values()].map((value) => value ** 2));
  const standardError = Math.sqrt((accounts / (accounts - 1)) * squares) / cases.length;
  return { gain, standardError };
}
