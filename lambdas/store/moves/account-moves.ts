import type { AccountMove, AccountMovesPort } from '../../app/moves/account-moves-port.ts';
import type { Slice } from '../../app/kernel/ports.ts';
import { bumpAccountVersionOp } from '../engine/facts-stamp.ts';
import { listItems } from '../engine/list.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion } from '../engine/write-op.ts';
import { toAccountItem } from '../facts/accounts/account-item.ts';
import { wordOps } from '../facts/accounts/account-words.ts';
import { jobKeysOf } from '../privacy/personal-items.ts';
import { fromAccountMoveItem, toAccountMoveItem, toMergingItem } from './account-move-item.ts';
import { moveAccountRest } from './move-account-rest.ts';

/** The ledger of merged accounts, and the writes of a merge. */
export function accountMovesStore(context: StoreContext): AccountMovesPort {
  const { table, keys, shards } = context;
  return {
    async get(fromId) {
      const item = await table.get(keys.accountMove(fromId));
      return item && fromAccountMoveItem(item);
    },

    async underWay(accountId) {
      const prefix = keys.merging(accountId, '').sk;
      const pk = keys.accountPk(accountId);
      const items = await table.queryAll({ pk, beginsWith: prefix, consistent: true });
      return items.map(({ sk }) => String(sk).slice(prefix.length));
    },

    open: (request, onUnreadable) => listOpen(context, request, onUnreadable),

    async held(accountId) {
      const pk = keys.accountPk(accountId);
      const [submissions, outcomes, surveyLinks, tasks, timelineEvents, jobKeys] =
        await Promise.all([
          table.count({ index: 'gsi2', pk: keys.lists.submissions(accountId), limit: ALL }),
          table.count({ pk, beginsWith: keys.outcomePrefix, limit: ALL }),
          table.count({ pk, beginsWith: keys.surveyLinkPrefix, limit: ALL }),
          table.count({ pk, beginsWith: keys.taskPrefix, limit: ALL }),
          table.count({ pk, beginsWith: keys.accountEventPrefix, limit: ALL }),
          jobKeysOf(context),
        ]);
      const snoozes = await table.batchGet(jobKeys.map((jobKey) => keys.snooze(accountId, jobKey)));
      return {
        submissions,
        outcomes,
        surveyLinks,
        tasks,
        timelineEvents,
        snoozes: snoozes.filter(Boolean).length,
      };
    },

    async begin(move, from, into) {
      const { fromId, intoId } = move;
      const [storedFrom = null, storedInto = null] = await table.batchGet(
        [keys.account(fromId), keys.account(intoId)],
        true,
      );
      const result = await table.transact([
        ...wordOps(context, from.value, storedFrom),
        ...wordOps(context, into.value, storedInto),
        {
          kind: 'put',
          item: {
            ...toAccountItem(keys, from.value, from.version + 1, shards),
            mergedInto: intoId,
          },
          condition: atVersion(from.version),
        },
        {
          kind: 'put',
          item: toAccountItem(keys, into.value, into.version + 1, shards),
          condition: atVersion(into.version),
        },
        { kind: 'put', item: toMergingItem(keys, fromId, intoId) },
        { kind: 'put', item: toMergingItem(keys, intoId, fromId) },
        { kind: 'put', item: toAccountMoveItem(keys, move) },
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    moveRest: (move, isOver) => moveAccountRest(context, move, isOver),

    async finish(move, at) {
      const { fromId, intoId } = move;
      await table.transact([
        {
          kind: 'update',
          key: keys.accountMove(fromId),
          set: { finishedAt: at },
          condition: { kind: 'exists' },
        },
        { kind: 'delete', key: keys.merging(fromId, intoId) },
        { kind: 'delete', key: keys.merging(intoId, fromId) },
        bumpAccountVersionOp(keys, fromId),
        bumpAccountVersionOp(keys, intoId),
      ]);
    },

    async settle({ fromId }) {
      await table.write({
        kind: 'update',
        key: keys.accountMove(fromId),
        remove: ['gsi4pk', 'gsi4sk'],
        condition: { kind: 'exists' },
      });
    },
  };
}

/** Greater than any count in an account. */
const ALL = 1_000_000;

/** Runs one Query on the slim index, then fetches the entries by key with strong consistency. */
async function listOpen(
  { table, keys }: StoreContext,
  request: { limit: number; after: string | null },
  onUnreadable: Parameters<AccountMovesPort['open']>[1],
): Promise<Slice<AccountMove>> {
  const partitions = [keys.lists.movingAccounts];
  const slice = await listItems(table, { ...request, index: 'gsi4', partitions });
  const items = await table.batchGet(
    slice.entries.map(({ position }) => keys.accountMove(position)),
    true,
  );
  const entries: Slice<AccountMove>['entries'][number][] = [];
  for (const [i, { position }] of slice.entries.entries()) {
    const item = items[i];
    if (!item) continue;
    try {
      entries.push({ value: fromAccountMoveItem(item), position });
    } catch (error) {
      if (!onUnreadable) throw error;
      await onUnreadable(position, error);
    }
  }
  return { entries, resumeAfter: slice.resumeAfter };
}
