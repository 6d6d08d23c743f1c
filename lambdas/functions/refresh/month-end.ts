import type { RollupsPort } from '../../app/hotspots/rollups-port.ts';
import { dayOf, DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import { isCountedCell } from '../../domain/portfolio/portfolio-point.ts';
import type { SnapshotStore } from '../../store/derived/snapshots.ts';

export interface MonthEndDeps {
  snapshots: Pick<SnapshotStore, 'recordedPoint' | 'savePoint'>;
  rollups: Pick<RollupsPort, 'portfolio'>;
  now(): Instant;
}

/**
 * Records the state of the portfolio on the last day of a month. Each run replaces the previous one, so the
 * last run of the day counts. After that day the point is never written again: late or repeated runs change
 * nothing, and a month without a run on its last day has no point. Returns false if nothing was recorded.
 */
export async function recordMonthEnd(
  { snapshots, rollups, now }: MonthEndDeps,
  jobKey: string,
): Promise<boolean> {
  const day = dayOf(now());
  if (!isLastOfMonth(now())) return false;
  const before = await snapshots.recordedPoint(jobKey, day);
  const totals = (await rollups.portfolio(jobKey)).filter(isCountedCell);
  // The day may have ended while reading, so the figures may belong to the next month.
  const takenAt = now();
  if (dayOf(takenAt) !== day || totals.length === 0) return false;
  if ((before?.takenAt ?? 0) >= takenAt) return false;
  const cells = totals.map(({ segment, ownerEmail, bands }) => ({ segment, ownerEmail, bands }));
  return snapshots.savePoint(jobKey, { day, takenAt, cells }, before?.version ?? null);
}

function isLastOfMonth(at: Instant): boolean {
  return dayOf(at).slice(0, 7) !== dayOf(at + DAY_MS).slice(0, 7);
}
