import type { Assessment } from '../../domain/scoring/assessment.ts';
import {
  type AddToQuarantine,
  readEach,
  runOrQuarantine,
} from '../../app/quarantine/run-or-quarantine.ts';
import type { JobsPort } from '../../app/jobs/jobs-port.ts';
import type { QuarantinePort } from '../../app/quarantine/quarantine-port.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { type HistoryPoint, mergePoints, pointOf, weekOf } from '../../domain/hotspots/snapshot.ts';
import { type Day, dayOf, type Instant } from '../../domain/kernel/time.ts';
import { type MonthEndDeps, recordMonthEnd } from './month-end.ts';
import type { SnapshotStore } from '../../store/derived/snapshots.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';

export interface SnapshotDeps {
  snapshots: Pick<SnapshotStore, 'week' | 'takeWeek'>;
  sweeps: Pick<SweepStore, 'accountIds'>;
  assessments(accountIds: readonly string[], job: Job): Promise<ReadonlyMap<string, Assessment>>;
  addToQuarantine: AddToQuarantine;
  now(): Instant;
}

/** Number of accounts listed and read at a time, in parallel BatchGets of 100. */
const ACCOUNTS_A_TURN = 500;

/**
 * Takes a job's snapshot of this week unless it exists: the sum over all assessments. An account that cannot
 * be read is quarantined and not included. The week counts as taken only once its point is written, so an
 * interrupted run starts again. Returns false if there was nothing to take.
 */
export async function takeWeeklySnapshot(
  deps: SnapshotDeps,
  job: Job,
  accountsATurn = ACCOUNTS_A_TURN,
): Promise<boolean> {
  const { snapshots, now } = deps;
  const at = now();
  const before = await snapshots.week(job.key);
  if (before === weekOf(at)) return false;
  let point: HistoryPoint = { day: dayOf(at), segments: [] };
  const accountIds = await allAccountIds(deps);
  for (let start = 0; start < accountIds.length; start += accountsATurn) {
    const added = await pointsOf(
      deps,
      job,
      accountIds.slice(start, start + accountsATurn),
      point.day,
    );
    point = mergePoints([point, ...added])[0] ?? point;
  }
  // Without any answers there is nothing to record yet. The next run checks again.
  if (point.segments.length === 0 && before === null) return false;
  await snapshots.takeWeek(job.key, weekOf(at), point);
  return true;
}

/** Lists all ids up front, so that an account renamed in the meantime is unlikely to be missed. */
async function allAccountIds({ sweeps }: SnapshotDeps): Promise<string[]> {
  const ids = new Set<string>();
  let after: string | null = null;
  do {
    const page: { accountIds: readonly string[]; resumeAfter: string | null } =
      await sweeps.accountIds(after, ACCOUNTS_A_TURN);
    for (const id of page.accountIds) ids.add(id);
    after = page.resumeAfter;
  } while (after !== null);
  return [...ids];
}

/** The contributions of some accounts to a day's point. */
async function pointsOf(
  { assessments, addToQuarantine }: SnapshotDeps,
  job: Job,
  accountIds: readonly string[],
  day: Day,
): Promise<HistoryPoint[]> {
  const found = await readEach(
    accountIds,
    (ids) => assessments(ids, job),
    (accountId, error) =>
      addToQuarantine({ work: 'ASSESSMENT', accountId, jobKey: job.key }, error),
  );
  return [...found.values()].flatMap(({ contribution }) =>
    contribution ? [pointOf(contribution, day)] : [],
  );
}

export interface WeeklyDeps extends SnapshotDeps, MonthEndDeps {
  snapshots: SnapshotDeps['snapshots'] & MonthEndDeps['snapshots'];
  jobs: Pick<JobsPort, 'keys' | 'get'>;
  quarantine: Pick<QuarantinePort, 'settle'>;
}

/**
 * Takes the weekly snapshot of each job, and the portfolio's at the end of a month, until `deadline`. A
 * failing job is quarantined. Returns how many were taken.
 */
export async function takeWeeklySnapshots(deps: WeeklyDeps, deadline: Instant): Promise<number> {
  const { jobs, quarantine, addToQuarantine, now } = deps;
  let taken = 0;
  for (const jobKey of await jobs.keys()) {
    if (now() >= deadline) return taken;
    const subject = { work: 'SNAPSHOT', jobKey } as const;
    const result = await runOrQuarantine(addToQuarantine, subject, async () => {
      const job = await jobs.get(jobKey);
      if (job === null) return false;
      await recordMonthEnd(deps, jobKey);
      return takeWeeklySnapshot(deps, job.value);
    });
    if (result.kind !== 'done') continue;
    await quarantine.settle(subject);
    taken += result.value ? 1 : 0;
  }
  return taken;
}
