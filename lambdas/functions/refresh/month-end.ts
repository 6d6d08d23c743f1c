import type { RollupsPort } from '../../app/kernel/ports.ts';
import { dayOf, DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import { isCountedCell } from '../../domain/portfolio/portfolio-point.ts';
import type { SnapshotStore } from '../../store/derived/snapshots.ts';

export interface MonthEndDeps {
  snapshots: Pick<SnapshotStore, 'recordedPoint' | 'savePoint'>;
  rollups: Pick<RollupsPort, 'portfolio'>;
  now(): Instant;
}

/**
 * Records on the last day of a month how the portfolio stands, each run in place of the one before: what
 * stays is the last of the day. Once the day is over nothing writes its point any more, so that a late or
 * repeated run changes no number, and a month whose last day had no run is missing. False: nothing was
 * recorded.
 */
export async function recordMonthEnd(
  { snapshots, rollups, now }: MonthEndDeps,
  jobKey: string,
): Promise<boolean> {
  const day = dayOf(now());
  if (!isLastOfMonth(now())) return false;
  const before = await snapshots.recordedPoint(jobKey, day);
  const totals = (await rollups.portfolio(jobKey)).filter(isCountedCell);
  // The figures may be of the next month by now.
  const takenAt = now();
  if (dayOf(takenAt) !== day || totals.length === 0) return false;
  if ((before?.takenAt ?? 0) >= takenAt) return false;
  const cells = totals.map(({ segment, ownerEmail, bands }) => ({ segment, ownerEmail, bands }));
  return snapshots.savePoint(jobKey, { day, takenAt, cells }, before?.version ?? null);
}

function isLastOfMonth(at: Instant): boolean {
  return dayOf(at).slice(0, 7) !== dayOf(at + DAY_MS).slice(0, 7);
}
