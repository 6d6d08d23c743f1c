import { isChurned } from '../accounts/account.ts';
import type { Job } from '../jobs/job.ts';
import { scoringBasis } from '../jobs/scoring-basis.ts';
import { type Day, endOfDay, type Instant, startOfDay } from '../kernel/time.ts';
import { byRespondentId, isKnownBy } from '../people/person.ts';
import type { AccountFacts } from '../scoring/assess.ts';
import { readAt } from '../scoring/reading.ts';
import { RISK_BANDS, type RiskBand } from '../scoring/bands/band.ts';

type BandCounts = Readonly<Record<RiskBand, { accounts: number; arr: number }>>;

/** The accounts of one owner in one segment, by band. All values are integers, ARR in minor units. */
export interface PortfolioCell {
  segment: string | null;
  ownerEmail: string | null;
  bands: BandCounts;
}

/** The portfolio at the end of a day. */
export interface PortfolioPoint {
  day: Day;
  /** When it was recorded from the live figures. Null if computed later from the answers of that day. */
  takenAt: Instant | null;
  cells: readonly PortfolioCell[];
}

const NO_COUNTS: BandCounts = {
  LOW: { accounts: 0, arr: 0 },
  MEDIUM: { accounts: 0, arr: 0 },
  HIGH: { accounts: 0, arr: 0 },
  UNKNOWN: { accounts: 0, arr: 0 },
};

/**
 * Returns an account's cell at the end of a day, with today's settings, owner, segment and ARR. Null before
 * the account was known, and once it has churned or been archived.
 */
export function cellAt(facts: AccountFacts, job: Job, day: Day): PortfolioCell | null {
  const at = endOfDay(startOfDay(day));
  const { account, outcomes, people } = facts;
  const { segment, ownerEmail, archivedAt, createdAt, isUndone } = account;
  if (isUndone || isChurned(outcomes, at) || (archivedAt !== null && archivedAt <= at)) return null;
  if (createdAt > at && !people.some((person) => isKnownBy(person, at))) return null;
  const { band } = readAt(byRespondentId(people), scoringBasis(job, segment), at);
  const counts = { accounts: 1, arr: account.arr ?? 0 };
  return { segment, ownerEmail, bands: { ...NO_COUNTS, [band]: counts } };
}

/** Sums cells that have the same owner and segment. */
export function mergeCells(cells: readonly PortfolioCell[]): PortfolioCell[] {
  const merged = new Map<string, PortfolioCell>();
  for (const cell of cells) {
    const name = JSON.stringify([cell.ownerEmail, cell.segment]);
    const known = merged.get(name);
    merged.set(name, known ? { ...cell, bands: plus(known.bands, cell.bands) } : cell);
  }
  return [...merged.values()];
}

function plus(a: BandCounts, b: BandCounts): BandCounts {
  const sums = RISK_BANDS.map((band) => [
    band,
    { accounts: a[band].accounts + b[band].accounts, arr: a[band].arr + b[band].arr },
  ]);
  return Object.fromEntries(sums) as BandCounts;
}

export function isCountedCell({ bands }: Pick<PortfolioCell, 'bands'>): boolean {
  return RISK_BANDS.some((band) => bands[band].accounts !== 0);
}
