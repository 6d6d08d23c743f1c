import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { Busy } from '../../app/kernel/errors.ts';
import type { Sweep } from '../../app/jobs/jobs-port.ts';
import { runOrQuarantine } from '../../app/quarantine/run-or-quarantine.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';
import type { DividedSweep } from '../../store/facts/jobs/sweep-item.ts';
import { type ShardTurn, type SweepShardDeps, turnOfShard } from './sweep-shard.ts';

export interface SweepDeps extends SweepShardDeps {
  sweeps: Pick<
    SweepStore,
    | 'underWay'
    | 'accountIdsOf'
    | 'backfillSearchIndexes'
    | 'savePlaces'
    | 'endPass'
    | 'former'
    | 'drop'
  >;
  job(jobKey: string): Promise<Job | null>;
  /** Computes past months of the history. Returns false if the deadline passed first. */
  fillHistory(job: Job, deadline: Instant): Promise<boolean>;
  now(): Instant;
  /** Number of accounts assessed between saves, across all shards of a turn. */
  accountsPerTurn?: number;
}

const ACCOUNTS_PER_TURN = 200;
/** Number of shards of a job processed in parallel. They share a turn's accounts. */
const SHARDS_AT_ONCE = 4;
/** Maximum number of passes of a rebuild. A second one runs if old rollups are not empty after the first. */
const PASSES = 2;

/**
 * Continues pending sweeps until `deadline`. Jobs take turns, so that none waits for another to finish. A
 * turn assesses some accounts of several shards and then saves their cursors, so a crash repeats at most one
 * turn. A change in the meantime restarts the sweep. A failing account is quarantined; a job whose turn fails
 * waits for the next run. Returns how many accounts were assessed.
 */
export async function runSweeps(deps: SweepDeps, deadline: Instant): Promise<number> {
  const waiting = new Set<string>();
  let assessed = 0;
  for (;;) {
    const { open, unreadable } = await deps.sweeps.underWay();
    for (const { jobKey, error } of unreadable) {
      if (!waiting.has(jobKey)) await deps.addToQuarantine({ work: 'SWEEP', jobKey }, error);
      waiting.add(jobKey);
    }
    const ours = open.filter(({ jobKey }) => !waiting.has(jobKey));
    if (ours.length === 0) return assessed;
    for (const [i, sweep] of ours.entries()) {
      if (deps.now() >= deadline) return assessed;
      const { jobKey } = sweep;
      // Limits the work after the last account to this job's share of the remaining time.
      const share = deps.now() + (deadline - deps.now()) / (ours.length - i);
      const subject = { work: 'SWEEP', jobKey } as const;
      const result = await runOrQuarantine(deps.addToQuarantine, subject, () =>
        turn(deps, sweep, share),
      );
      if (result.kind === 'done') assessed += result.value;
      else waiting.add(jobKey);
    }
  }
}

/** Returns how many accounts were assessed. Progress of successful shards is saved even if another fails. */
async function turn(
  deps: SweepDeps,
  { places, ...sweep }: DividedSweep,
  deadline: Instant,
): Promise<number> {
  const { sweeps, accountsPerTurn = ACCOUNTS_PER_TURN } = deps;
  const open = places.filter(({ isDone }) => !isDone);
  const chosen = open.slice(0, SHARDS_AT_ONCE);
  const limit = Math.ceil(accountsPerTurn / chosen.length);
  const turns = await Promise.allSettled(
    chosen.map((place) => turnOfShard(deps, sweep, place, limit)),
  );
  const moved = turns.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const failed = turns.filter((each) => each.status === 'rejected');
  const accounts = sumOf(moved.map(({ accounts }) => accounts));
  const isLast = moved.filter(({ place }) => place.isDone).length === open.length;
  const ended = isLast ? await endOfPass(deps, advanced(sweep, moved), deadline) : null;
  if (ended) await sweeps.endPass(ended);
  else if (moved.length > 0) {
    const saved = moved.map(({ place }) => place);
    await sweeps.savePlaces(sweep, saved);
  }
  // Throws a real failure if there is one, rather than a busy table, which is not the sweep's fault.
  const [first] = failed.toSorted((a, b) => Number(isBusy(a.reason)) - Number(isBusy(b.reason)));
  if (first) throw first.reason;
  return accounts;
}

/** The sweep with the progress of a turn. */
function advanced(sweep: Sweep, moved: readonly ShardTurn[]): Sweep {
  const { rebuild } = sweep;
  const done = sweep.done + sumOf(moved.map(({ accounts }) => accounts));
  const differed = sumOf(moved.map(({ differed }) => differed));
  return {
    ...sweep,
    cursor: null,
    done,
    total: Math.max(sweep.total, done),
    rebuild: rebuild && { ...rebuild, differed: rebuild.differed + differed },
  };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const isBusy = (error: unknown) => error instanceof Busy;

/** The step after the last account: a second pass, or the end. Null if the deadline passed first. */
async function endOfPass(
  { sweeps, job, fillHistory, now }: SweepDeps,
  sweep: Sweep,
  deadline: Instant,
): Promise<Sweep | null> {
  const { rebuild, jobKey } = sweep;
  const current = rebuild && (await job(jobKey));
  if (!current) return { ...sweep, finishedAt: now() };
  const former = await sweeps.former(jobKey, current.rollupGeneration);
  if (former.leftovers.length > 0 && rebuild.passes < PASSES) {
    // A projection that started before the rebuild may have added to old rollups.
    return { ...sweep, done: 0, rebuild: { ...rebuild, passes: rebuild.passes + 1 } };
  }
  if (rebuild.withHistory && !(await fillHistory(current, deadline))) return null;
  await sweeps.drop(former.keys);
  const found = { ...rebuild, leftovers: former.leftovers };
  return { ...sweep, finishedAt: now(), rebuild: found };
}
