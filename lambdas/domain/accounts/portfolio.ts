import type { PortfolioTotals } from '../hotspots/contribution.ts';
import { RISK_BANDS, type RiskBand } from '../scoring/risk-band.ts';

interface BandTotal {
  band: RiskBand;
  accounts: number;
  /** Minor units. */
  arr: number;
}

/** Accounts and their ARR per band, and how many are under threat, getting worse or soon renewing. */
interface PortfolioFigures {
  /** Every band, those without accounts too. */
  bands: readonly BandTotal[];
  imminent: number;
  worsening: number;
  renewingSoon: number;
}

/** The portfolio with its parts: one for each owner and one for each segment, "none" last. */
export interface Portfolio extends PortfolioFigures {
  byOwner: readonly (PortfolioFigures & { ownerEmail: string | null })[];
  bySegment: readonly (PortfolioFigures & { segment: string | null })[];
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
  return {
    ...figuresOf(chosen),
    byOwner: partsBy(chosen, ({ ownerEmail }) => ownerEmail).map(([name, part]) => ({
      ownerEmail: name,
      ...figuresOf(part),
    })),
    bySegment: partsBy(chosen, ({ segment }) => segment).map(([name, part]) => ({
      segment: name,
      ...figuresOf(part),
    })),
  };
}

function figuresOf(totals: readonly PortfolioTotals[]): PortfolioFigures {
  const sum = (figure: (item: PortfolioTotals) => number) =>
    totals.reduce((total, item) => total + figure(item), 0);
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

/** Totals that count accounts, by a name of theirs; by name, those without one last. */
function partsBy(
  totals: readonly PortfolioTotals[],
  nameOf: (item: PortfolioTotals) => string | null,
): (readonly [string | null, readonly PortfolioTotals[]])[] {
  const parts = new Map<string | null, PortfolioTotals[]>();
  for (const item of totals) {
    if (RISK_BANDS.every((band) => item.bands[band].accounts === 0)) continue;
    parts.set(nameOf(item), [...(parts.get(nameOf(item)) ?? []), item]);
  }
  return [...parts].sort(([a], [b]) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return a < b ? -1 : 1;
  });
}
