import { RISK_BANDS, type RiskBand } from '../scoring/bands/band.ts';
import { isCountedCell, type PortfolioCell } from './portfolio-point.ts';

export interface BandTotal {
  band: RiskBand;
  accounts: number;
  /** In minor units. */
  arr: number;
}

export interface PortfolioFilter {
  /** Null for all owners. A null in the list selects accounts without an owner. */
  ownerEmails?: readonly (string | null)[] | null;
  /** Null for all segments. A null in the list selects accounts without a segment. */
  segments?: readonly (string | null)[] | null;
}

export function chosenCells<Cell extends Pick<PortfolioCell, 'ownerEmail' | 'segment'>>(
  cells: readonly Cell[],
  { ownerEmails = null, segments = null }: PortfolioFilter,
): Cell[] {
  return cells.filter(
    ({ ownerEmail, segment }) =>
      (ownerEmails === null || ownerEmails.includes(ownerEmail)) &&
      (segments === null || segments.includes(segment)),
  );
}

/** Returns accounts and their ARR for all bands, including those without accounts. */
export function bandTotals(cells: readonly Pick<PortfolioCell, 'bands'>[]): BandTotal[] {
  return RISK_BANDS.map((band) => ({
    band,
    accounts: cells.reduce((sum, { bands }) => sum + bands[band].accounts, 0),
    arr: cells.reduce((sum, { bands }) => sum + bands[band].arr, 0),
  }));
}

/** Groups the cells that count accounts, by owner or segment. Sorted by name, the group without one last. */
export function partsBy<Cell extends PortfolioCell>(
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string | null,
): (readonly [string | null, readonly Cell[]])[] {
  const parts = new Map<string | null, Cell[]>();
  for (const cell of cells) {
    if (isCountedCell(cell)) parts.set(nameOf(cell), [...(parts.get(nameOf(cell)) ?? []), cell]);
  }
  return [...parts].sort(([a], [b]) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return a < b ? -1 : 1;
  });
}
