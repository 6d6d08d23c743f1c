import type { PortfolioTotals } from '../hotspots/rollup-totals.ts';
import {
  type BandTotal,
  bandTotals,
  chosenCells,
  partsBy,
  type PortfolioFilter,
} from './portfolio-parts.ts';

/** Accounts and their ARR per band, and how many have an imminent threat, are getting worse or renew soon. */
interface PortfolioFigures {
  /** All bands, including those without accounts. */
  bands: readonly BandTotal[];
  imminent: number;
  worsening: number;
  renewingSoon: number;
}

/** The portfolio, broken down by owner and by segment. The part without an owner or segment comes last. */
export interface Portfolio extends PortfolioFigures {
  byOwner: readonly (PortfolioFigures & { ownerEmail: string | null })[];
  bySegment: readonly (PortfolioFigures & { segment: string | null })[];
}

/** Returns the portfolio over all accounts, or over those of the given owners and segments. */
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
