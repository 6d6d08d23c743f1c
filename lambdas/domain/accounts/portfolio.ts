import type { PortfolioTotals } from '../hotspots/rollup-totals.ts';
import {
  type BandTotal,
  bandTotals,
  chosenCells,
  partsBy,
  type PortfolioFilter,
} from '../portfolio/portfolio-parts.ts';

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

/** The portfolio over all accounts, of some owners, of some segments, or of both. */
export function portfolioOf(
  totals: readonly PortfolioTotals[],
  filter: PortfolioFilter = {},
): Portfolio {
  const chosen = chosenCells(totals, filter);
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
    bands: bandTotals(totals),
    imminent: sum((item) => item.imminent),
    worsening: sum((item) => item.worsening),
    renewingSoon: sum((item) => item.renewingSoon),
  };
}
