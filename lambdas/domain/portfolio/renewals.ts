import { DAY_MS, dayOf, type Instant, startOfDay } from '../kernel/time.ts';
import {
  type BandTotal,
  bandTotals,
  chosenCells,
  type PortfolioFilter,
} from './portfolio-parts.ts';
import type { PortfolioCell } from './portfolio-point.ts';

/** For example `2026-12`. */
export type Month = string;

/** Accounts of one owner in one segment that renew in one month. */
export interface RenewalTotals extends PortfolioCell {
  month: Month;
  /** Sum of ARR × score/100, in minor units. Counted only while the score is calibrated. */
  expectedLoss: number;
}

export interface RenewalMonth {
  month: Month;
  bands: readonly BandTotal[];
  accounts: number;
  /** In minor units. */
  arr: number;
  /** Null unless the score is calibrated, as it is not a probability before. */
  expectedLoss: number | null;
}

/** Number of months to look ahead, including the current one. */
const MONTHS_AHEAD = 12;

/** Returns this month and the following ones, in order. */
export function monthsAhead(now: Instant, count = MONTHS_AHEAD): Month[] {
  const months: Month[] = [];
  let month = dayOf(now).slice(0, 7);
  while (months.length < count) {
    months.push(month);
    // 32 days after the first of a month is always in the next month.
    month = dayOf(startOfDay(`${month}-01`) + 32 * DAY_MS).slice(0, 7);
  }
  return months;
}

/** Returns the renewals of each month, including months without any. */
export function renewalMonths(
  totals: readonly RenewalTotals[],
  months: readonly Month[],
  filter: PortfolioFilter,
  isCalibrated: boolean,
): RenewalMonth[] {
  const chosen = chosenCells(totals, filter);
  return months.map((month) => {
    const own = chosen.filter((each) => each.month === month);
    const bands = bandTotals(own);
    const sum = (figure: (total: BandTotal) => number) =>
      bands.reduce((total, band) => total + figure(band), 0);
    return {
      month,
      bands,
      accounts: sum(({ accounts }) => accounts),
      arr: sum(({ arr }) => arr),
      expectedLoss: isCalibrated
        ? own.reduce((total, { expectedLoss }) => total + expectedLoss, 0)
        : null,
    };
  });
}
