import type { Slice } from '../../app/kernel/ports.ts';
import type { MovesPort, MoveStart, PersonMove } from '../../app/moves/moves-port.ts';
import { bumpAccountVersionOp } from '../engine/facts-stamp.ts';
import { listItems } from '../engine/list.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import { fetchIndexedItems } from '../engine/fetch-indexed-items.ts';
import { historyOp } from '../facts/answers/history-item.ts';
import { respondentOp, externalIdLookupOp } from '../facts/people/respondent-item.ts';
import { moveRest } from './move-rest.ts';
import {
  fromMovedIntoItem,
  fromMoveItem,
  moverOf,
  toMovedIntoItem,
  toMoveItem,
} from './person-move-item.ts';

/** The ledger of people's moves, stored in the place of those who moved, and the writes of a move. */
export function movesStore(context: StoreContext): MovesPort {
  const { table, keys } = context;
  return {
    async begin(move, start) {
      const result = await table.transact(beginOps(context, move, start));
      return result.ok ? 'saved' : 'lost';
    },

    async get(from) {
      const item = await table.get(keys.move(from));
      return item && fromMoveItem(item);
    },

    open: (request, onUnreadable) => listOpen(context, request, onUnreadable),

    async unfinished(accountId) {
      const items = await table.queryAll({
        pk: keys.accountPk(accountId),
        beginsWith: keys.movePrefix,
        consistent: true,
      });
      return items.map(fromMoveItem).filter(({ finishedAt }) => finishedAt === null);
    },

    async into({ accountId, respondentId }) {
      const found = await table.queryAll({
        pk: keys.accountPk(accountId),
        beginsWith: keys.movedIntoPrefix(respondentId),
        consistent: true,
      });
      const moves = await table.batchGet(
        found.map((item) => keys.move(fromMovedIntoItem(item))),
        true,
      );
      return moves.flatMap((item) => (item ? [fromMoveItem(item)] : []));
    },

    moveRest: (move, isOver) => moveRest(context, move, isOver),

    async finish(move, at) {
      await table.write({
        kind: 'update',
        key: keys.move(move.from),
        set: { finishedAt: at },
        condition: { kind: 'exists' },
      });
    },

    async settle(move) {
      await table.write({
        kind: 'update',
        key: keys.move(move.from),
        remove: ['gsi4pk', 'gsi4sk'],
        condition: { kind: 'exists' },
      });
    },

    async forget(move) {
      await table.transact([
        { kind: 'delete', key: keys.move(move.from) },
        { kind: 'delete', key: keys.movedInto(move.into, move.from) },
      ]);
    },
  };
}

function beginOps(
  context: StoreContext,
  move: PersonMove,
  { from, into, histories }: MoveStart,
): WriteOp[] {
  const { keys } = context;
  const { accountId, respondentId } = move.from;
  const ids = [from.value.externalId, ...from.value.formerExternalIds];
  const isElsewhere = accountId !== move.into.accountId;
  return [
    {
      kind: 'delete',
      key: keys.respondent(accountId, respondentId),
      condition: atVersion(from.version),
    },
    respondentOp(keys, into.value, into.version),
    ...ids.map((externalId) => externalIdLookupOp(keys, { ...into.value, externalId })),
    { kind: 'put', item: toMoveItem(keys, move) },
    { kind: 'put', item: toMovedIntoItem(keys, move) },
    bumpAccountVersionOp(keys, move.into.accountId),
    ...(isElsewhere ? leftOps(context, accountId, ids) : []),
    ...histories.flatMap(({ job, fromVersion, intoVersion, merged }): WriteOp[] => [
      {
        kind: 'delete',
        key: keys.history(accountId, job.key, respondentId),
        condition: atVersion(fromVersion),
      },
      historyOp(context, job, move.into, merged, intoVersion),
    ]),
  ];
}

/** Cleans up the account that a person leaves for another one. */
function leftOps({ keys }: StoreContext, accountId: string, ids: readonly string[]): WriteOp[] {
  return [
    bumpAccountVersionOp(keys, accountId),
    ...ids.map((id): WriteOp => ({ kind: 'delete', key: keys.externalIdLookup(accountId, id) })),
  ];
}

/** Runs one Query on the slim index, then fetches the entries by key with strong consistency. */
async function listOpen(
  { table, keys }: StoreContext,
  request: { limit: number; after: string | null },
  onUnreadable: Parameters<MovesPort['open']>[1],
): Promise<Slice<PersonMove>> {
  const slice = await listItems(table, {
    ...request,
    index: 'gsi4',
    partitions: [keys.lists.moving],
  });
  const found = await fetchIndexedItems(table, slice, true);
  const entries: Slice<PersonMove>['entries'][number][] = [];
  for (const { value: item, position } of found.entries) {
    try {
      entries.push({ value: fromMoveItem(item), position });
    } catch (error) {
      if (!onUnreadable) throw error;
      await onUnreadable(moverOf(keyOf(item), keys), error);
    }
  }
  return { entries, resumeAfter: slice.resumeAfter };
}
