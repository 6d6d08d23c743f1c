import type { Assessment } from '../../domain/scoring/assessment.ts';
import { mergeDeltas, type RollupDelta } from '../../domain/hotspots/rollup-deltas.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { accountInputs } from '../facts/accounts/account-facts.ts';
import {
  type PreviousAssessment,
  figuresOf,
  toAssessmentItem,
  toPreviousAssessment,
} from './assessments/assessment-item.ts';
import { computedAttributes, fromCandidateItem } from './candidate-item.ts';
import { derivedItems, ENTRY_TYPES } from './derived-items.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import { shardOf } from '../engine/keys/key-parts.ts';
import type { ItemKey, Keys, Target } from '../engine/keys/keys.ts';
import { rollupOps } from './rollups.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { TransactResult } from '../engine/store-error.ts';
import type { Item } from '../engine/table.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';

/** What the projector writes for one target, provided that its assessment has not changed in the meantime. */
export interface AssessmentCommit {
  assessment: Assessment;
  job: Job;
  /** Version of the assessment that was read first. Null if there was none. */
  version: number | null;
  /** Stamp of the facts that were read after it. */
  stamp: string;
  deltas: readonly RollupDelta[];
  events: readonly OutboxEvent[];
}

/** An event for other systems, sent from the stream after the transaction. */
interface OutboxEvent {
  kind: 'BandCrossed' | 'ThreatBecameImminent';
  detail: Readonly<Record<string, unknown>>;
}

/** One write to a candidate: the attributes that the projector owns, or its removal. */
export type CandidateChange =
  | { kind: 'write'; candidate: Candidate; version: number | null }
  | { kind: 'delete'; candidate: Candidate; version: number };

/** The list entries of one account to write and to delete. */
export interface EntryChanges {
  puts: readonly Item[];
  deletes: readonly ItemKey[];
}

/** DynamoDB's limit of operations in a transaction. */
const TRANSACTION_OPS = 100;
/** Sent events are kept for a week, so that one can look up what was sent. */
const OUTBOX_SECONDS = 7 * 24 * 60 * 60;

export type ProjectionStore = ReturnType<typeof projectionStore>;

/**
 * The only writer of derived data: assessments, their list entries, the figures of candidates, and rollups.
 */
export function projectionStore(context: StoreContext) {
  const { table, keys, shards } = context;
  return {
    /** Must be read first, because the commit is conditioned on it. In the order of the targets. */
    assessmentItems: (targets: readonly Target[]) =>
      table.batchGet(
        targets.map(({ accountId, jobKey }) => keys.assessment(accountId, jobKey)),
        true,
      ),

    toPrevious: (item: Item, job: Job): PreviousAssessment => toPreviousAssessment(item, job),

    /** Must be read after the assessment: the facts, and the derived items as stored. */
    async inputs(accountId: string, job: Job) {
      const inputs = await accountInputs(context, accountId, job);
      if (!inputs) return null;
      const candidates = inputs.derived
        .filter(({ type }) => type === 'Candidate')
        .map(fromCandidateItem);
      return { ...inputs, candidates };
    },

    isUnchanged: (previous: PreviousAssessment, assessment: Assessment, job: Job): boolean =>
      previous.validUntil === assessment.validUntil &&
      previous.figures === figuresOf(assessment, job),

    /** True if the figures are the same except that they were added to the rollups of another generation. */
    isMoved(previous: PreviousAssessment, assessment: Assessment, job: Job): boolean {
      const generation = previous.contribution?.generation;
      if (generation === undefined || !assessment.contribution) return false;
      const contribution = { ...assessment.contribution, generation };
      return previous.figures === figuresOf({ ...assessment, contribution }, job);
    },

    /**
     * Writes the candidates that differ. Returns their number, or 'overtaken' if a decision was made on one
     * in the meantime.
     */
    async saveCandidates(
      changes: readonly CandidateChange[],
      found: readonly Item[],
      at: Instant,
    ): Promise<number | 'overtaken'> {
      const known = new Map(found.map((item) => [String(item.sk), item]));
      const ops = changes.flatMap((change) => candidateOps(context, change, known, at));
      const results = await Promise.all(ops.map((op) => table.write(op)));
      return results.every(Boolean) ? results.length : 'overtaken';
    },

    /** Returns the list entries that differ from those found, and those to delete. */
    entryChanges(assessment: Assessment, job: Job, found: readonly Item[]): EntryChanges {
      const wanted = derivedItems(keys, assessment, job, shards);
      const known = new Map(found.filter(isEntry).map((item) => [String(item.sk), item]));
      const kept = new Set(wanted.map(({ sk }) => sk));
      return {
        puts: wanted.filter((item) => !isSame(item, known.get(String(item.sk)))),
        deletes: [...known.values()].filter(({ sk }) => !kept.has(sk)).map(keyOf),
      };
    },

    /** Writes the list entries of any number of accounts. */
    saveEntries: (changes: readonly EntryChanges[]): Promise<void> =>
      table.writeBatch(
        changes.flatMap(({ puts }) => puts),
        changes.flatMap(({ deletes }) => deletes),
      ),

    /** The operations that write assessments, rollup deltas and events. */
    operations: (commits: readonly AssessmentCommit[]): readonly WriteOp[] =>
      commitOps(context, commits),

    /** True if the operations fit in one transaction. */
    fits: (operations: readonly WriteOp[]): boolean => operations.length <= TRANSACTION_OPS,

    /** Runs the operations in one transaction, retrying if it conflicts with others. */
    commit: (operations: readonly WriteOp[]): Promise<TransactResult> => table.transact(operations),
  };
}

function commitOps(context: StoreContext, commits: readonly AssessmentCommit[]): WriteOp[] {
  const { keys, shards } = context;
  return [
    ...commits.flatMap((commit) => ownOps(keys, commit, shards)),
    ...sharedOps(context, commits),
  ];
}

/** The operations on an account's own items. */
function ownOps(keys: Keys, commit: AssessmentCommit, shards: number): WriteOp[] {
  const { assessment, job, version, stamp, events } = commit;
  const next = (version ?? 0) + 1;
  const expiresAt = Math.floor(assessment.assessedAt / 1000) + OUTBOX_SECONDS;
  return [
    {
      kind: 'put',
      item: toAssessmentItem(keys, assessment, job, { version: next, stamp }, shards),
      condition: atVersion(version),
    },
    ...events.map(({ kind, detail }): WriteOp => ({
      kind: 'put',
      item: {
        ...keys.outbox(assessment.account.id, job.key, next, kind),
        type: 'Outbox',
        version: 1,
        event: kind,
        detail: JSON.stringify(detail),
        expiresAt,
      },
    })),
  ];
}

/** The operations on rollups, which accounts share: one per item, whatever the number of accounts. */
function sharedOps(
  { keys, shards }: StoreContext,
  commits: readonly AssessmentCommit[],
): WriteOp[] {
  const groups = new Map<string, { jobKey: string; shard: number; deltas: RollupDelta[] }>();
  for (const { assessment, job, deltas } of commits) {
    const shard = shardOf(assessment.account.id, shards);
    const name = `${job.key}#${shard}`;
    const group = groups.get(name) ?? { jobKey: job.key, shard, deltas: [] };
    group.deltas.push(...deltas);
    groups.set(name, group);
  }
  return [...groups.values()].flatMap(({ jobKey, shard, deltas }) =>
    rollupOps(keys, jobKey, shard, mergeDeltas(deltas)),
  );
}

function candidateOps(
  { keys, shards }: StoreContext,
  change: CandidateChange,
  found: ReadonlyMap<string, Item>,
  at: Instant,
): Exclude<WriteOp, { kind: 'check' }>[] {
  const key = keys.quote(change.candidate);
  if (change.kind === 'delete') {
    return [
      {
        kind: 'delete',
        key,
        condition: atVersion(change.version),
      },
    ];
  }
  const { candidate, version } = change;
  const set = computedAttributes(keys, candidate, shards, at);
  const known = found.get(key.sk);
  // Compared with what is stored rather than recomputed, because time alone can move a candidate to another
  // list.
  if (known && Object.keys(set).every((name) => known[name] === set[name])) return [];
  return [
    {
      kind: 'update',
      key,
      set,
      setIfAbsent: { version: 0, decision: JSON.stringify(candidate.decision) },
      condition: atVersion(version),
    },
  ];
}

function isEntry(item: Item): boolean {
  return ENTRY_TYPES.has(item.type);
}

/** Items are flat: every attribute is a string, number or boolean. */
function isSame(a: Item, b: Item | undefined): boolean {
  if (!b) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
