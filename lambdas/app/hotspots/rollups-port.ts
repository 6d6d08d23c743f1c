import type { PortfolioTotals, SegmentTotals } from '../../domain/hotspots/rollup-totals.ts';
import type { HistoryPoint } from '../../domain/hotspots/snapshot.ts';
import type { Day } from '../../domain/kernel/time.ts';
import type { PortfolioPoint } from '../../domain/portfolio/portfolio-point.ts';
import type { Month, RenewalTotals } from '../../domain/portfolio/renewals.ts';

export interface RollupsPort {
  segments(jobKey: string): Promise<readonly SegmentTotals[]>;
  portfolio(jobKey: string): Promise<readonly PortfolioTotals[]>;
  /** What renews in a range of months. */
  renewals(jobKey: string, months: { from: Month; to: Month }): Promise<readonly RenewalTotals[]>;
}

/** Past figures, from which the history of steps and of the portfolio is read. */
export interface SnapshotsPort {
  history(jobKey: string): Promise<readonly HistoryPoint[]>;
  /** The portfolio at the end of each month, from a day on. */
  portfolio(jobKey: string, from: Day): Promise<readonly PortfolioPoint[]>;
}
