import type { PortfolioTotals } from '../hotspots/rollup-totals.ts';
import { RISK_BANDS, type RiskBand } from '../scoring/bands/risk-band.ts';

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

interface PortfolioFilter {
  /** Null: all owners. Null among them: accounts without one. */
  ownerEmails?: readonly (string | null)[] | null;
  /** Null: all segments. Null among them: accounts without one. */
  segments?: readonly (string | null)[] | null;
}

/** The portfolio over all accounts, of some owners, of some segments, or of both. */
export function portfolioOf(
  totals: readonly PortfolioTotals[],
  { ownerEmails = null, segments = null }: PortfolioFilter = {},
): Portfolio {
  const chosen = totals.filter(
    (item) =>
      (ownerEmails === null || ownerEmails.includes(item.ownerEmail)) &&
      (segments === null || segments.includes(item.segment)),
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
