import type { Sweep } from '../../app/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { fromSweepItem } from '../facts/job-item.ts';
import { chronological } from '../engine/key-parts.ts';
import { type ItemKey, type Target, targetOf } from '../engine/keys.ts';
import { listItems } from '../engine/list.ts';
import { formerRollups } from './rollups.ts';
import { shardsOf, type StoreContext } from '../engine/store-context.ts';

interface UnreadableSweep {
  jobKey: string;
  error: unknown;
}

export interface SweepsUnderWay {
  open: readonly Sweep[];
  unreadable: readonly UnreadableSweep[];
}

export type SweepStore = ReturnType<typeof sweepStore>;

/** What is to be assessed again without any change of an account's own. */
export function sweepStore(context: StoreContext) {
  const { table, keys, shards } = context;
  return {
    /** The sweeps that are not finished, and those that cannot be read. */
    async underWay(): Promise<SweepsUnderWay> {
      const jobs = await table.queryAll({ pk: keys.jobsPk, consistent: true });
      const jobKeys = jobs.map(({ sk }) => String(sk));
      const items = await table.batchGet(
        jobKeys.map((jobKey) => keys.sweep(jobKey)),
        true,
      );
      const found: { open: Sweep[]; unreadable: UnreadableSweep[] } = { open: [], unreadable: [] };
      for (const [i, jobKey] of jobKeys.entries()) {
        try {
          const item = items[i];
          const sweep = item ? fromSweepItem(item).value : null;
          if (sweep?.finishedAt === null) found.open.push(sweep);
        } catch (error) {
          found.unreadable.push({ jobKey, error });
        }
      }
      return found;
    },

    /** Moves a sweep on. False: a newer change has restarted it. */
    advance: ({ jobKey, revision, rebuild, ...progress }: Sweep): Promise<boolean> =>
      table.write({
        kind: 'update',
        key: keys.sweep(jobKey),
        set: {
          cursor: progress.cursor,
          done: progress.done,
          total: progress.total,
          finishedAt: progress.finishedAt,
          rebuild: JSON.stringify(rebuild),
        },
        condition: { kind: 'equals', attribute: 'revision', value: revision },
      }),

    /** Rollups of generations before `generation`, and what they still hold. */
    former: (jobKey: string, generation: number) => formerRollups(context, jobKey, generation),

    drop: (former: readonly ItemKey[]): Promise<void> => table.writeBatch([], former),

    /** Accounts in the order of their names, with where to go on. */
    async accountIds(after: string | null, limit: number) {
      const slice = await listItems(table, {
        index: 'gsi1',
        partitions: shardsOf(shards, keys.lists.accounts),
        after,
        limit,
      });
      return {
        accountIds: slice.entries.map(({ value }) => String(value.id)),
        resumeAfter: slice.resumeAfter,
      };
    },

    /** Assessments that time has made stale by `now`, the longest due first. */
    async due(now: Instant, after: string | null, limit: number) {
      const slice = await listItems(table, {
        index: 'gsi4',
        partitions: shardsOf(shards, keys.lists.due),
        upTo: `${chronological(now)}\u{10FFFF}`,
        after,
        limit,
      });
      return {
        targets: slice.entries.map(({ value }): Target => targetOf(value)),
        resumeAfter: slice.resumeAfter,
      };
    },
  };
}
