import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { Busy } from '../../app/kernel/errors.ts';
import type { Sweep } from '../../app/kernel/ports.ts';
import { type LeaveAside, leaveAccountsAside, tried } from '../../app/quarantine/leave-aside.ts';
import type { Projector } from '../projector/projector.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';

export interface SweepDeps {
  sweeps: Pick<SweepStore, 'underWay' | 'advance' | 'accountIds' | 'former' | 'drop'>;
  projector: Pick<Projector, 'project'>;
  job(jobKey: string): Promise<Job | null>;
  /** Fills in past months of the hotspots' history; false: the deadline came first. */
  fillHistory(job: Job, deadline: Instant): Promise<boolean>;
  leaveAside: LeaveAside;
  now(): Instant;
}

/** Accounts assessed between two saves of the cursor. */
const ACCOUNTS_A_TURN = 200;
/** A rebuild goes through all accounts once more where old rollups still hold something. */
const PASSES = 2;

/**
 * Carries on the sweeps under way until `deadline`, each job in its turn, so that none waits for
 * another's: a turn assesses some accounts and then saves the cursor, so that a crash repeats one
 * turn at most. A change that comes in between restarts the sweep. An account that fails is left
 * aside; a job whose turn fails has to wait for the next run. Returns how many accounts were assessed.
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

/** How many accounts it assessed. */
async function turn(deps: SweepDeps, sweep: Sweep, deadline: Instant): Promise<number> {
  const { sweeps, projector, leaveAside, now } = deps;
  const { jobKey } = sweep;
  const { accountIds, resumeAfter } = await sweeps.accountIds(sweep.cursor, ACCOUNTS_A_TURN);
  const { differed, failures } = await projector.project(
    accountIds.map((accountId) => ({ accountId, jobKey })),
  );
  const busy = await leaveAccountsAside(leaveAside, failures, accountIds.length);
  // The cursor stays: the next run tries these accounts again.
  if (busy > 0) throw new Busy();
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
    return accounts;
  }
  const ended = await endOfPass(deps, advanced, deadline);
  if (ended) await sweeps.advance({ ...ended, finishedAt: ended.cursor === null ? now() : null });
  return accounts;
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
