import type { Assessment } from '../../domain/scoring/assessment.ts';
import { type LeaveAside, readable, tried } from '../../app/quarantine/leave-aside.ts';
import type { JobsPort } from '../../app/kernel/ports.ts';
import type { QuarantinePort } from '../../app/quarantine/quarantine-port.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { createPublication, type Publication } from '../../domain/privacy/publication.ts';
import { weekOf } from '../../domain/hotspots/snapshot.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { PublishingRun } from '../../store/derived/publications.ts';
import type { SnapshotStore } from '../../store/derived/snapshots.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';

export interface SnapshotDeps {
  snapshots: Pick<
    SnapshotStore,
    'begin' | 'memories' | 'saveMemories' | 'savePoint' | 'commit' | 'abandon'
  >;
  sweeps: Pick<SweepStore, 'accountIds'>;
  assessments(accountIds: readonly string[], job: Job): Promise<ReadonlyMap<string, Assessment>>;
  leaveAside: LeaveAside;
  now(): Instant;
}

/** Accounts listed, and read, at a time: in BatchGets of a hundred side by side. */
const ACCOUNTS_A_TURN = 500;

/**
 * Takes a job's figures of this week unless they have been taken: the sum over all assessments, with
 * each cell's greatest account, which rollups cannot tell. An account that cannot be read is left aside,
 * and is not in them. Publishes those that are safe to be
 * published. What is written before the end counts for nothing until then, so that a run that breaks
 * off is begun again. False: they were there already, or another run is at it.
 */
export async function takeWeeklySnapshot(
  deps: SnapshotDeps,
  job: Job,
  accountsATurn = ACCOUNTS_A_TURN,
): Promise<boolean> {
  const { snapshots, now } = deps;
  const at = now();
  const run = await snapshots.begin(job.key, weekOf(at), at);
  if (!run) return false;
  try {
    const publication = createPublication(run.published, at);
    const accountIds = await allAccountIds(deps);
    for (let start = 0; start < accountIds.length; start += accountsATurn) {
      await count(deps, job, publication, accountIds.slice(start, start + accountsATurn));
    }
    return await publish(deps, job, run, publication);
  } catch (error) {
    await snapshots.abandon(job.key, run);
    throw error;
  }
}

/** Listed at one go, so that an account that is renamed meanwhile is hardly ever missed. */
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

async function count(
  { snapshots, assessments, leaveAside }: SnapshotDeps,
  job: Job,
  publication: Publication,
  accountIds: readonly string[],
): Promise<void> {
  const unreadable = new Set<string>();
  const onUnreadable = (accountId: string, error: unknown) => {
    unreadable.add(accountId);
    return leaveAside({ work: 'ASSESSMENT', accountId, jobKey: job.key }, error);
  };
  const [found, memories] = await Promise.all([
    readable(accountIds, (ids) => assessments(ids, job), onUnreadable),
    readable(accountIds, (ids) => snapshots.memories(job.key, ids), onUnreadable),
  ]);
  const counted = accountIds.filter((accountId) => !unreadable.has(accountId));
  const changes = counted.map((accountId) => {
    const before = memories.get(accountId) ?? {};
    const contribution = found.get(accountId)?.contribution ?? null;
    return { accountId, before, after: publication.add(contribution, before) };
  });
  await snapshots.saveMemories(job.key, changes);
}

async function publish(
  { snapshots }: SnapshotDeps,
  job: Job,
  run: PublishingRun,
  publication: Publication,
): Promise<boolean> {
  const point = publication.historyPoint();
  // Until somebody answers there is nothing to take: the next run looks again.
  if (point.segments.length === 0 && run.published.length === 0) {
    await snapshots.abandon(job.key, run);
    return false;
  }
  await snapshots.savePoint(job.key, point);
  return snapshots.commit(job.key, run, publication.steps());
}

export interface WeeklyDeps extends SnapshotDeps {
  jobs: Pick<JobsPort, 'keys' | 'get'>;
  quarantine: Pick<QuarantinePort, 'settle'>;
}

/** Takes the week's figures of every job until `deadline`; one that fails is left aside. Returns how many. */
export async function takeWeeklySnapshots(deps: WeeklyDeps, deadline: Instant): Promise<number> {
  const { jobs, quarantine, leaveAside, now } = deps;
  let taken = 0;
  for (const jobKey of await jobs.keys()) {
    if (now() >= deadline) return taken;
    const subject = { work: 'SNAPSHOT', jobKey } as const;
    const result = await tried(leaveAside, subject, async () => {
      const job = await jobs.get(jobKey);
      return job !== null && takeWeeklySnapshot(deps, job.value);
    });
    if (result.kind !== 'done') continue;
    await quarantine.settle(subject);
    taken += result.value ? 1 : 0;
  }
  return taken;
}
