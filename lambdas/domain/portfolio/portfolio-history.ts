import { monthEnds } from '../hotspots/snapshot.ts';
import type { Day, Instant } from '../kernel/time.ts';
import {
  type BandTotal,
  bandTotals,
  chosenCells,
  partsBy,
  type PortfolioFilter,
} from './portfolio-parts.ts';
import type { PortfolioPoint } from './portfolio-point.ts';

/** RECORDED on the day, COMPUTED later from the answers that existed on that day, or MISSING. */
type PortfolioPointSource = 'RECORDED' | 'COMPUTED' | 'MISSING';

/** The portfolio at the end of a quarter. Empty figures if it is missing. */
export interface QuarterEnd {
  day: Day;
  source: PortfolioPointSource;
  takenAt: Instant | null;
  bands: readonly BandTotal[];
  byOwner: readonly { ownerEmail: string | null; bands: readonly BandTotal[] }[];
  bySegment: readonly { segment: string | null; bands: readonly BandTotal[] }[];
}

/** Returns the last days of the past `count` quarters, oldest first, excluding the quarter of `now`. */
export function quarterEnds(now: Instant, count: number): Day[] {
  return monthEnds(now, 3 * count)
    .filter((day) => Number(day.slice(5, 7)) % 3 === 0)
    .slice(-count);
}

/**
 * Returns the portfolio at the end of each quarter, from the first quarter with data. A quarter without a
 * point is MISSING: figures of another day are not used in its place.
 */
export function quartersOf(
  points: readonly PortfolioPoint[],
  days: readonly Day[],
  filter: PortfolioFilter,
): QuarterEnd[] {
  const known = new Map(points.map((point) => [point.day, point]));
  const first = days.findIndex((day) => (known.get(day)?.cells.length ?? 0) > 0);
  if (first === -1) return [];
  return days.slice(first).map((day) => {
    const point = known.get(day);
    return point ? quarterOf(point, filter) : { ...NOTHING, day };
  });
}

const NOTHING = {
  source: 'MISSING',
  takenAt: null,
  bands: [],
  byOwner: [],
  bySegment: [],
} as const;

function quarterOf({ day, takenAt, cells }: PortfolioPoint, filter: PortfolioFilter): QuarterEnd {
  const chosen = chosenCells(cells, filter);
  return {
    day,
    source: takenAt === null ? 'COMPUTED' : 'RECORDED',
    takenAt,
    bands: bandTotals(chosen),
    byOwner: partsBy(chosen, ({ ownerEmail }) => ownerEmail).map(([ownerEmail, part]) => ({
      ownerEmail,
      bands: bandTotals(part),
    })),
    bySegment: partsBy(chosen, ({ segment }) => segment).map(([segment, part]) => ({
      segment,
      bands: bandTotals(part),
    })),
  };
}
