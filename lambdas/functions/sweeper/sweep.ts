import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { Busy } from '../../app/kernel/errors.ts';
import type { Sweep } from '../../app/kernel/ports.ts';
import { tried } from '../../app/quarantine/leave-aside.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';
import type { DividedSweep } from '../../store/facts/jobs/sweep-item.ts';
import { type Moved, type SweepShardDeps, turnOfShard } from './sweep-shard.ts';

export interface SweepDeps extends SweepShardDeps {
  sweeps: Pick<
    SweepStore,
    'underWay' | 'accountIdsOf' | 'moveForward' | 'savePlaces' | 'endPass' | 'former' | 'drop'
  >;
  job(jobKey: string): Promise<Job | null>;
  /** Fills in past months of the hotspots' history; false: the deadline came first. */
  fillHistory(job: Job, deadline: Instant): Promise<boolean>;
  now(): Instant;
  /** Accounts assessed between two saves, of all shards that are worked on together. */
  accountsPerTurn?: number;
}

const ACCOUNTS_PER_TURN = 200;
/** Shards of a job that are worked on at the same time: a turn is divided among them. */
const SHARDS_AT_ONCE = 4;
/** A rebuild goes through all accounts again where old rollups still hold something. */
const PASSES = 2;

/**
 * Carries on the sweeps under way until `deadline`, each job in its turn, so that none waits for
 * another's: a turn assesses some accounts of several shards and then saves how far each has come,
 * so that a crash repeats one turn at most. A change that comes in between restarts the sweep. An
 * account that fails is left aside; a job whose turn fails has to wait for the next run. Returns how
 * many accounts were assessed.
 */
export async function runSweeps(deps: SweepDeps, deadline: Instant): Promise<number> {
  const waiting = new Set<string>();
  let assessed = 0;
  for (;;) {
    const { open, unreadable } = await deps.sweeps.underWay();
    for (const { jobKey, error } of unreadable) {
      if (!waiting.has(jobKey)) await deps.leaveAside({ work: 'SWEEP', jobKey }, error);
      waiting.add(jobKey);
    }
    const ours = open.filter(({ jobKey }) => !waiting.has(jobKey));
    if (ours.length === 0) return assessed;
    for (const [i, sweep] of ours.entries()) {
      if (deps.now() >= deadline) return assessed;
      const { jobKey } = sweep;
      // Of the time that is left, what comes after the last account takes no more than its share.
      const share = deps.now() + (deadline - deps.now()) / (ours.length - i);
      const subject = { work: 'SWEEP', jobKey } as const;
      const result = await tried(deps.leaveAside, subject, () => turn(deps, sweep, share));
      if (result.kind === 'done') assessed += result.value;
      else waiting.add(jobKey);
    }
  }
}

/** How many accounts it assessed. What some shards have done is kept where another one fails. */
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
  // A busy table is no fault of the sweep, and says nothing where another shard has one.
  const [first] = failed.toSorted((a, b) => Number(isBusy(a.reason)) - Number(isBusy(b.reason)));
  if (first) throw first.reason;
  return accounts;
}

/** The sweep with what a turn has added to it. */
function advanced(sweep: Sweep, moved: readonly Moved[]): Sweep {
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

/** What comes after the last account: a second pass, or the end. Null where the deadline came first. */
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
    // Someone may have been counted by a projection that had begun before the rebuild did.
    return { ...sweep, done: 0, rebuild: { ...rebuild, passes: rebuild.passes + 1 } };
  }
  if (rebuild.withHistory && !(await fillHistory(current, deadline))) return null;
  await sweeps.drop(former.keys);
  const found = { ...rebuild, leftovers: former.leftovers };
  return { ...sweep, finishedAt: now(), rebuild: found };
}
