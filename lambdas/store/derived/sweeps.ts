import type { Sweep } from '../../app/jobs/jobs-port.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import {
  type DividedSweep,
  fromSweepItem,
  type ShardPlace,
  shardPlaces,
  toShardAttributes,
} from '../facts/jobs/sweep-item.ts';
import { backfillSearchIndexes } from '../facts/accounts/account-words.ts';
import { chronological } from '../engine/keys/key-parts.ts';
import { type ItemKey, type Target, targetOf } from '../engine/keys/keys.ts';
import { listItems } from '../engine/list.ts';
import type { Table } from '../engine/table.ts';
import { formerRollups } from './rollups.ts';
import { shardsOf, type StoreContext } from '../engine/store-context.ts';

interface UnreadableSweep {
  jobKey: string;
  error: unknown;
}

export interface SweepsUnderWay {
  open: readonly DividedSweep[];
  unreadable: readonly UnreadableSweep[];
}

export type SweepStore = ReturnType<typeof sweepStore>;

/** Accounts to assess again although none of their own facts changed. */
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
      const found: { open: DividedSweep[]; unreadable: UnreadableSweep[] } = {
        open: [],
        unreadable: [],
      };
      for (const [i, jobKey] of jobKeys.entries()) {
        try {
          const item = items[i];
          const sweep = item ? fromSweepItem(item).value : null;
          if (item && sweep?.finishedAt === null) {
            found.open.push({ ...sweep, places: shardPlaces(item, sweep, shards) });
          }
        } catch (error) {
          found.unreadable.push({ jobKey, error });
        }
      }
      return found;
    },

    /** Saves the progress of shards, each independently. False if a newer change has restarted the sweep. */
    savePlaces: (
      { jobKey, revision }: Pick<Sweep, 'jobKey' | 'revision'>,
      places: readonly ShardPlace[],
    ): Promise<boolean> =>
      table.write({
        kind: 'update',
        key: keys.sweep(jobKey),
        set: toShardAttributes(places),
        condition: { kind: 'equals', attribute: 'revision', value: revision },
      }),

    /** Ends a pass through all shards. False if a newer change has restarted the sweep. */
    endPass: ({ jobKey, revision, rebuild, ...progress }: Sweep): Promise<boolean> =>
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

    /** Ids of accounts in the order of their names, with the position to resume at. */
    accountIds: (after: string | null, limit: number) =>
      accountIdsIn(table, shardsOf(shards, keys.lists.accounts), after, limit),

    /** Like accountIds, but includes archived accounts. */
    everyAccountId: (after: string | null, limit: number) =>
      accountIdsIn(
        table,
        [keys.lists.accounts, keys.lists.archivedAccounts].flatMap((list) =>
          shardsOf(shards, list),
        ),
        after,
        limit,
      ),

    /** Like accountIds, but for one shard. */
    accountIdsOf: (shard: number, after: string | null, limit: number) =>
      accountIdsIn(table, [keys.lists.accounts(shard)], after, limit),

    /** Adds accounts written by an earlier version to the lists that did not exist then. */
    backfillSearchIndexes: (accountIds: readonly string[]) =>
      backfillSearchIndexes(context, accountIds),

    /** Assessments that have expired by `now`, longest due first. */
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

async function accountIdsIn(
  table: Table,
  partitions: readonly string[],
  after: string | null,
  limit: number,
) {
  const slice = await listItems(table, { index: 'gsi1', partitions, after, limit });
  return {
    accountIds: slice.entries.map(({ value }) => String(value.id)),
    resumeAfter: slice.resumeAfter,
  };
}
