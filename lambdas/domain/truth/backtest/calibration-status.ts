import { sum } from 'simple-statistics';
import type { Calibration } from '../../jobs/settings.ts';
import { DAY_MS, type Instant, startOfDay } from '../../kernel/time.ts';
import { type BacktestCase, isChurnedCase } from './backtest-case.ts';

export type CalibrationStatus = 'NOT_CALIBRATED' | 'CURRENT' | 'RECALIBRATE';

/** Days after which a calibration expires. */
const EXPIRES_AFTER_DAYS = 180;
/** Minimum number of later outcomes needed to detect that the score no longer fits. */
const ENOUGH_OUTCOMES = 50;
const Z_95 = 1.96;

/** Returns whether the score is calibrated, and whether the calibration still agrees with later outcomes. */
export function calibrationStatus(
  calibration: Calibration | null,
  cases: readonly BacktestCase[],
  now: Instant,
): CalibrationStatus {
  if (!calibration) return 'NOT_CALIBRATED';
  if (now - calibration.appliedAt > EXPIRES_AFTER_DAYS * DAY_MS) return 'RECALIBRATE';
  const since = cases.flatMap((item) =>
    item.score !== null && startOfDay(item.decidedOn) > calibration.fittedUpTo
      ? [{ chance: item.score / 100, isChurned: isChurnedCase(item) }]
      : [],
  );
  return since.length >= ENOUGH_OUTCOMES && hasDrifted(since) ? 'RECALIBRATE' : 'CURRENT';
}

/** True if observed − expected churned cases lies outside ±1.96·√Σp(1 − p). */
function hasDrifted(since: readonly { chance: number; isChurned: boolean }[]): boolean {
  const difference = sum(since.map(({ chance, isChurned }) => Number(isChurned) - chance));
  const variance = sum(since.map(({ chance }) => chance * (1 - chance)));
  return Math.abs(difference) > Z_95 * Math.sqrt(variance);
}
