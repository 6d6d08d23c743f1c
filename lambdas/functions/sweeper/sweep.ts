import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Sweep } from '../../app/kernel/ports.ts';
import type { Projector } from '../projector/projector.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';

export interface SweepDeps {
  sweeps: Pick<SweepStore, 'underWay' | 'advance' | 'accountIds' | 'former' | 'drop'>;
  projector: Pick<Projector, 'project'>;
  job(jobKey: string): Promise<Job | null>;
  /** Fills in past months of the hotspots' history; false: the deadline came first. */
  fillHistory(job: Job, deadline: Instant): Promise<boolean>;
  now(): Instant;
}

/** Accounts assessed between two saves of the cursor. */
const ACCOUNTS_A_TURN = 200;
/** A rebuild goes through all accounts once more where old rollups still hold something. */
const PASSES = 2;

/**
 * Carries on every sweep under way until `deadline`: a turn assesses some accounts and then saves
 * the cursor, so that a crash repeats one turn at most. A change that comes in between restarts
 * the sweep. Returns how many accounts were assessed.
 */
export async function runSweeps(deps: SweepDeps, deadline: Instant): Promise<number> {
  let assessed = 0;
  for (;;) {
    const [sweep] = await deps.sweeps.underWay();
    if (!sweep || deps.now() >= deadline) return assessed;
    const { accounts, isPaused } = await turn(deps, sweep, deadline);
    assessed += accounts;
    if (isPaused) return assessed;
  }
}

async function turn(deps: SweepDeps, sweep: Sweep, deadline: Instant) {
  const { sweeps, projector, now } = deps;
  const { jobKey } = sweep;
  const { accountIds, resumeAfter } = await sweeps.accountIds(sweep.cursor, ACCOUNTS_A_TURN);
  const { differed, failures } = await projector.project(
    accountIds.map((accountId) => ({ accountId, jobKey })),
  );
  const [failure] = failures;
  // The cursor stays: the next run tries these accounts again.
  if (failure) throw failure.error;
  const done = sweep.done + accountIds.length;
  const advanced: Sweep = {
    ...sweep,
    cursor: resumeAfter,
    done,
    total: Math.max(sweep.total, done),
    rebuild: sweep.rebuild && { ...sweep.rebuild, differed: sweep.rebuild.differed + differed },
  };
  const accounts = accountIds.length;
  if (resumeAfter !== null) {
    await sweeps.advance(advanced);
    return { accounts, isPaused: false };
  }
  const ended = await endOfPass(deps, advanced, deadline);
  if (ended) await sweeps.advance({ ...ended, finishedAt: ended.cursor === null ? now() : null });
  return { accounts, isPaused: ended === null };
}

/** What comes after the last account; null where the deadline came first. */
async function endOfPass(
  { sweeps, job, fillHistory }: SweepDeps,
  sweep: Sweep,
  deadline: Instant,
): Promise<Sweep | null> {
  const { rebuild, jobKey } = sweep;
  const current = rebuild && (await job(jobKey));
  if (!current) return sweep;
  const former = await sweeps.former(jobKey, current.rollupGeneration);
  if (former.leftovers.length > 0 && rebuild.passes < PASSES) {
    // Somebody may have been counted by a projection that had begun before the rebuild did.
    return { ...sweep, cursor: '', done: 0, rebuild: { ...rebuild, passes: rebuild.passes + 1 } };
  }
  if (rebuild.withHistory && !(await fillHistory(current, deadline))) return null;
  await sweeps.drop(former.keys);
  return { ...sweep, rebuild: { ...rebuild, leftovers: former.leftovers } };
}
