import type { Assessment } from '../domain/assessment.ts';
import type { Job } from '../domain/job.ts';
import {
  historyPointOf,
  type SegmentSnapshot,
  weekOf,
  withContribution,
} from '../domain/snapshot.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import type { SnapshotStore } from '../store/snapshots.ts';
import type { SweepStore } from '../store/sweeps.ts';

export interface SnapshotDeps {
  snapshots: Pick<SnapshotStore, 'has' | 'saveWeek'>;
  sweeps: Pick<SweepStore, 'accountIds'>;
  assessments(accountIds: readonly string[], job: Job): Promise<ReadonlyMap<string, Assessment>>;
  now(): Instant;
}

const ACCOUNTS_A_TURN = 100;

/**
 * Takes a job's snapshot of this week unless it has been taken: the sum over all assessments, with
 * each cell's greatest account, which rollups cannot tell. False: nobody has answered yet, or it
 * was there already.
 */
export async function takeWeeklySnapshot(deps: SnapshotDeps, job: Job): Promise<boolean> {
  const { snapshots, sweeps, assessments, now } = deps;
  const week = weekOf(now());
  if (await snapshots.has(job.key, week)) return false;
  let segments: SegmentSnapshot[] = [];
  let after: string | null = null;
  do {
    const page: { accountIds: readonly string[]; resumeAfter: string | null } =
      await sweeps.accountIds(after, ACCOUNTS_A_TURN);
    const found = await assessments(page.accountIds, job);
    for (const { contribution } of found.values()) {
      segments = withContribution(segments, contribution);
    }
    after = page.resumeAfter;
  } while (after !== null);
  if (segments.length === 0) return false;
  await snapshots.saveWeek(job.key, week, segments, historyPointOf(dayOf(now()), segments));
  return true;
}
