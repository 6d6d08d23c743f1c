import type { Sweep } from '../../app/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { fromSweepItem } from '../facts/job-item.ts';
import { chronological } from '../engine/key-parts.ts';
import { type ItemKey, type Target, targetOf } from '../engine/keys.ts';
import { listItems } from '../engine/list.ts';
import { formerRollups } from './rollups.ts';
import { shardsOf, type StoreContext } from '../engine/store-context.ts';

export type SweepStore = ReturnType<typeof sweepStore>;

/** What is to be assessed again without any change of an account's own. */
export function sweepStore(context: StoreContext) {
  const { table, keys, shards } = context;
  return {
    /** The sweeps that are not finished. */
    async underWay(): Promise<Sweep[]> {
      const jobs = await table.queryAll({ pk: keys.jobsPk, consistent: true });
      const items = await table.batchGet(
        jobs.map(({ sk }) => keys.sweep(String(sk))),
        true,
      );
      return items
        .flatMap((item) => (item ? [fromSweepItem(item).value] : []))
        .filter(({ finishedAt }) => finishedAt === null);
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
