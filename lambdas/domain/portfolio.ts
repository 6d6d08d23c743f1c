import type { PortfolioTotals } from './contribution.ts';
import { RISK_BANDS, type RiskBand } from './risk-band.ts';

interface BandTotal {
  band: RiskBand;
  accounts: number;
  /** Minor units. */
  arr: number;
}

/** Accounts and their ARR per band, and how many are under threat, getting worse or soon renewing. */
export interface Portfolio {
  /** Every band, those without accounts too. */
  bands: readonly BandTotal[];
  imminent: number;
  worsening: number;
  renewingSoon: number;
}

export interface PortfolioFilter {
  /** Undefined: all owners. Null: accounts without one. */
  ownerEmail?: string | null | undefined;
  /** Undefined: all segments. Null: accounts without one. */
  segment?: string | null | undefined;
}

/** The portfolio over all accounts, of one owner, of one segment, or of both. */
export function portfolioOf(
  totals: readonly PortfolioTotals[],
  { ownerEmail, segment }: PortfolioFilter = {},
): Portfolio {
  const chosen = totals.filter(
    (item) =>
      (ownerEmail === undefined || item.ownerEmail === ownerEmail) &&
      (segment === undefined || item.segment === segment),
  );
  const sum = (figure: (item: PortfolioTotals) => number) =>
    chosen.reduce((total, item) => total + figure(item), 0);
  return {
    bands: RISK_BANDS.map((band) => ({
      band,
      accounts: sum((item) => item.bands[band].accounts),
      arr: sum((item) => item.bands[band].arr),
    })),
    imminent: sum((item) => item.imminent),
    worsening: sum((item) => item.worsening),
    renewingSoon: sum((item) => item.renewingSoon),
  };
}
