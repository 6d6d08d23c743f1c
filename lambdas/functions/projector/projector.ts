import { Busy } from '../../app/kernel/errors.ts';
import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import { AGAIN, jitteredPause, retry } from '../../app/kernel/retries/retry.ts';
import { assessAccount } from '../../domain/scoring/assess.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Target } from '../../store/engine/keys/keys.ts';
import type {
  AssessmentCommit,
  EntryChanges,
  ProjectionStore,
} from '../../store/derived/projection.ts';
import { StoreContended, type TransactResult } from '../../store/engine/store-error.ts';
import type { Item } from '../../store/engine/table.ts';
import type { WriteOp } from '../../store/engine/write-op.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { consequences, planCandidates, withCandidates } from './project.ts';

export interface ProjectorDeps {
  projection: ProjectionStore;
  job(jobKey: string): Promise<Job | null>;
  now(): Instant;
  /** Called after band crossings are committed. */
  onCrossings(count: number): void;
}

/** Result of a projection: how many targets did not match their facts, and which failed. */
export interface Projected {
  differed: number;
  failures: readonly Failure[];
}

interface Failure {
  target: Target;
  error: unknown;
}

interface Prepared {
  commits: AssessmentCommit[];
  differed: number;
}

interface PreparedOne {
  commit: AssessmentCommit | null;
  entries: EntryChanges;
  differs: boolean;
}

type InTurn = ReturnType<typeof oneAtATime>;

export type Projector = ReturnType<typeof createProjector>;

/** Maximum number of targets read and committed together. Their rollup deltas are merged. */
const MERGED_TARGETS = 20;
/** Number of groups processed concurrently: one computes while another waits for the table. */
const GROUPS_AT_ONCE = 3;
/** Retries after a concurrent write; targets are read again each time. */
const PATIENCE = { attempts: 10, pause: jitteredPause };
/** Attempts for a transaction that still conflicts after the store's own retries. */
const CONTENDED = { attempts: 4, pause: jitteredPause };

/** Other writers kept changing the same account. Nothing else is wrong, so the record can be retried. */
class ProjectionContended extends Error {
  override name = 'ProjectionContended';
}

/** The group's writes exceed one transaction, so it is split in half. */
class TooManyWrites extends Error {
  override name = 'TooManyWrites';
}

/**
 * Updates assessments from the facts, level-triggered: reads the assessment first and its inputs after it,
 * computes, writes list entries and candidates, and commits the assessment with the rollup deltas on the
 * condition that its version is unchanged. Starts over if it changed.
 */
export function createProjector(deps: ProjectorDeps) {
  const { projection } = deps;

  async function project(targets: readonly Target[]): Promise<Projected> {
    const failures: Failure[] = [];
    // Groups of a job update the same rollups, so concurrent commits would conflict. Commits are serialized
    // within this call only, so that a stalled call does not block others.
    const inTurn = oneAtATime();
    const groups = Array.from({ length: Math.ceil(targets.length / MERGED_TARGETS) }, (_, group) =>
      targets.slice(group * MERGED_TARGETS, (group + 1) * MERGED_TARGETS),
    );
    const differed = await inParallel(
      groups,
      (group) => projectGroup(group, failures, inTurn),
      GROUPS_AT_ONCE,
    );
    return { differed: differed.reduce((sum, each) => sum + each, 0), failures };
  }

  /**
   * Splits a failing group in half until the failing target is isolated. Does not split when the store
   * throttles, since smaller transactions would mean more requests.
   */
  async function projectGroup(
    group: readonly Target[],
    failures: Failure[],
    inTurn: InTurn,
  ): Promise<number> {
    try {
      return await commitTogether(group, inTurn);
    } catch (error) {
      const isThrottled = error instanceof Busy && !(error instanceof StoreContended);
      if (group.length === 1 || isThrottled) {
        failures.push(...group.map((target) => ({ target, error })));
        return 0;
      }
      const half = Math.ceil(group.length / 2);
      const first = await projectGroup(group.slice(0, half), failures, inTurn);
      return first + (await projectGroup(group.slice(half), failures, inTurn));
    }
  }

  /** Returns how many targets differed. Reads everything again after a concurrent write. */
  async function commitTogether(group: readonly Target[], inTurn: InTurn): Promise<number> {
    const differed = await retry(PATIENCE, async () => {
      const prepared = await prepare(group);
      if (!prepared) return AGAIN;
      const operations = projection.operations(prepared.commits);
      if (!projection.fits(operations)) throw new TooManyWrites('more than one transaction takes');
      const result = await inTurn(() => commitPatiently(operations));
      if (!result.ok) return AGAIN;
      report(prepared.commits);
      return prepared.differed;
    });
    if (differed !== AGAIN) return differed;
    throw new ProjectionContended(`assessments were overtaken ${PATIENCE.attempts} times`);
  }

  /**
   * Retries the same transaction on a conflict before the group is split: a conflict does not invalidate what
   * was read.
   */
  async function commitPatiently(operations: readonly WriteOp[]): Promise<TransactResult> {
    const result = await retry(CONTENDED, async () => {
      try {
        return await projection.commit(operations);
      } catch (error) {
        if (!(error instanceof StoreContended)) throw error;
        return AGAIN;
      }
    });
    if (result === AGAIN) throw new StoreContended();
    return result;
  }

  /**
   * Reads, computes and writes everything except the commit. Null if a decision on a candidate was saved in
   * the meantime.
   */
  async function prepare(group: readonly Target[]): Promise<Prepared | null> {
    const items = await projection.assessmentItems(group);
    const jobs = await jobsOf(group);
    const prepared = await Promise.all(
      group.map(({ accountId, jobKey }, i) => {
        const job = jobs.get(jobKey);
        if (!job) return Promise.resolve('nothing' as const);
        return prepareOne(accountId, job, items[i] ?? null);
      }),
    );
    if (prepared.includes('overtaken')) return null;
    const found = prepared.filter((one) => typeof one === 'object');
    await projection.saveEntries(found.map(({ entries }) => entries));
    return {
      commits: found.flatMap(({ commit }) => commit ?? []),
      differed: found.filter(({ differs }) => differs).length,
    };
  }

  async function prepareOne(
    accountId: string,
    job: Job,
    item: Item | null,
  ): Promise<PreparedOne | 'nothing' | 'overtaken'> {
    const previous = item && projection.toPrevious(item, job);
    const inputs = await projection.inputs(accountId, job);
    // While an account is being merged, its figures stay unchanged. It is assessed again afterwards.
    if (!inputs || inputs.isMerging) return 'nothing';
    const { facts, candidates, derived, stamp } = inputs;
    const asOf = deps.now();
    const assessed = assessAccount(facts, job, asOf);
    const plans = planCandidates(assessed.candidates, candidates, facts.people, asOf);
    const assessment = withCandidates(assessed.assessment, plans, job);

    const saved = await projection.saveCandidates(plans, derived, asOf);
    if (saved === 'overtaken') return 'overtaken';
    const entries = projection.entryChanges(assessment, job, derived);
    const hasOther = saved + entries.puts.length + entries.deletes.length > 0;
    const isUnchanged = previous !== null && projection.isUnchanged(previous, assessment, job);
    // Also commits equal figures if the facts or other items changed, so that the version moves on. A slower
    // projection that read something else in between then fails its condition check.
    if (isUnchanged && previous.stamp === stamp && !previous.isFormer && !hasOther) {
      return { commit: null, entries, differs: false };
    }
    const before = previous && { ...previous.assessment, contribution: previous.contribution };
    const version = previous ? previous.version : null;
    const isAsBefore = isUnchanged || (previous && projection.isMoved(previous, assessment, job));
    return {
      commit: { assessment, job, version, stamp, ...consequences(before, assessment, job) },
      entries,
      differs: hasOther || !isAsBefore,
    };
  }

  async function jobsOf(group: readonly Target[]): Promise<ReadonlyMap<string, Job>> {
    const jobKeys = [...new Set(group.map(({ jobKey }) => jobKey))];
    const jobs = await Promise.all(jobKeys.map((jobKey) => deps.job(jobKey)));
    return new Map(jobs.flatMap((job) => (job ? [[job.key, job] as const] : [])));
  }

  function report(commits: readonly AssessmentCommit[]): void {
    const crossings = commits.flatMap(({ events }) =>
      events.filter((e) => e.kind === 'BandCrossed'),
    );
    if (crossings.length > 0) deps.onCrossings(crossings.length);
  }

  return { project };
}
