import { type BacktestCase, isChurnedCase } from '../backtest/backtest-case.ts';
import type { CalibrationCase } from './calibration-case.ts';
import { startOfDay } from '../../kernel/time.ts';

/** Maximum number of cases, the latest ones. */
const MAX_CALIBRATION_CASES = 5_000;

/**
 * Converts scored back-test cases, except assumed renewals. `hashOf` returns the SHA-256 of an external id in
 * hex.
 */
export function calibrationCases(
  cases: readonly BacktestCase[],
  hashOf: (externalId: string) => string,
): CalibrationCase[] {
  return cases
    .flatMap((item) =>
      item.exclusion !== null || item.index === null || item.isAssumed
        ? []
        : [
            {
              accountId: item.accountId,
              externalIdHash: hashOf(item.externalId),
              isChurned: isChurnedCase(item),
              decidedAt: startOfDay(item.decidedOn),
              struggles: item.struggles,
              index: item.index,
            },
          ],
    )
    .sort((a, b) => a.decidedAt - b.decidedAt || (a.accountId < b.accountId ? -1 : 1))
    .slice(-MAX_CALIBRATION_CASES);
}
