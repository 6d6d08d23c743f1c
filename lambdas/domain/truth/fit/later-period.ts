import { mean } from 'simple-statistics';
import { type CalibrationCase, type Fit, logOdds } from '../calibration/calibration-case.ts';
import { lossesOf } from './cross-validate.ts';
import { churnedOf } from '../statistics/scored-outcome.ts';

/** Share of the cases, the latest ones, on which a fit on the earlier cases is tested. */
const LATEST = 0.25;
const ENOUGH_CHURNED = 10;

/**
 * True if a fit on the earlier cases does worse on the latest ones than the current settings, so that it no
 * longer holds. False if too few of the latest cases churned to tell.
 */
export function isWorseOnLatest(
  cases: readonly CalibrationCase[],
  inForce: Fit,
  fit: (cases: readonly CalibrationCase[]) => Fit,
): boolean {
  const sorted = cases.toSorted(
    (a, b) => a.decidedAt - b.decidedAt || (a.accountId < b.accountId ? -1 : 1),
  );
  const cut = sorted.length - Math.floor(LATEST * sorted.length);
  const latest = sorted.slice(cut);
  if (churnedOf(latest).length < ENOUGH_CHURNED) return false;
  const learned = fit(sorted.slice(0, cut));
  return lossUnder(learned, latest) > lossUnder(inForce, latest);
}

function lossUnder(fit: Fit, cases: readonly CalibrationCase[]): number {
  return mean(
    lossesOf(
      cases,
      cases.map((item) => logOdds(fit, item)),
    ),
  );
}
