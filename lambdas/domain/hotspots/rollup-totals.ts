import type { RiskBand } from '../scoring/bands/band.ts';
import { mapSteps, NO_COUNTERS, type StepCounters } from './contribution.ts';
import type { PortfolioDelta } from './rollup-deltas.ts';

/** Counters of one segment, summed over shards and generations. */
export interface SegmentTotals {
  segment: string | null;
  /** By step ordinal. */
  steps: Readonly<Record<number, StepCounters>>;
}

/** Accounts of one owner in one segment, summed over shards and generations. */
export interface PortfolioTotals {
  segment: string | null;
  ownerEmail: string | null;
  bands: Readonly<Record<RiskBand, { accounts: number; arr: number }>>;
  imminent: number;
  worsening: number;
  renewingSoon: number;
}

/** Returns a segment's totals. Counters that are 0 may be missing. */
export function segmentTotals(
  segment: string | null,
  steps: Readonly<Record<number, Partial<StepCounters>>>,
): SegmentTotals {
  return {
    segment,
    steps: mapSteps(steps, (counters) => ({ ...NO_COUNTERS, ...counters })),
  };
}

/** Returns accounts and ARR by band. Counters that are 0 may be missing. */
export function bandCounts(
  counters: Partial<Record<`${'accounts' | 'arr'}_${RiskBand}`, number>>,
): PortfolioTotals['bands'] {
  const band = (name: RiskBand) => ({
    accounts: counters[`accounts_${name}`] ?? 0,
    arr: counters[`arr_${name}`] ?? 0,
  });
  return {
    LOW: band('LOW'),
    MEDIUM: band('MEDIUM'),
    HIGH: band('HIGH'),
    UNKNOWN: band('UNKNOWN'),
  };
}

/** Returns the totals of a portfolio rollup. Counters that are 0 may be missing. */
export function portfolioTotals(
  segment: string | null,
  ownerEmail: string | null,
  counters: PortfolioDelta['counters'],
): PortfolioTotals {
  return {
    segment,
    ownerEmail,
    bands: bandCounts(counters),
    imminent: counters.imminent ?? 0,
    worsening: counters.worsening ?? 0,
    renewingSoon: counters.renewingSoon ?? 0,
  };
}
