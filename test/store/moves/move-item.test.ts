import { MAX_ATTEMPTS } from '../../../lambdas/app/kernel/limits.ts';
import { Busy } from '../../../lambdas/app/kernel/errors.ts';
import type { Item } from '../../../lambdas/store/engine/table.ts';
import { atVersion, type WriteOp } from '../../../lambdas/store/engine/write-op.ts';
import { moveItem } from '../../../lambdas/store/moves/move-item.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(() => foothold.store.table.writeBatch([stored(1)], [into]));

const stored = (version: number): Item => ({ pk: 'a', sk: 'T#1', version, says: `v${version}` });
const into = { pk: 'b', sk: 'T#1' };
const opsOf = (item: Item): WriteOp[] => [
  {
    kind: 'delete',
    key: { pk: 'a', sk: 'T#1' },
    condition: atVersion(Number(item['version'])),
  },
  { kind: 'put', item: { ...item, ...into } },
];
/** Calls `before` before each transaction. */
const interrupted = (before: () => Promise<unknown>) => {
  const { table } = foothold.store;
  const transact: typeof table.transact = async (ops) => {
    await before();
    return table.transact(ops);
  };
  return { table: { ...table, transact } };
};
const found = async () => {
  const { table } = foothold.store;
  return table.batchGet([{ pk: 'a', sk: 'T#1' }, into], true);
};

test('an item that changes while it is moved is moved with the change', async () => {
  let version = 1;
  const context = interrupted(async () => {
    if (version === 1) await foothold.store.table.writeBatch([stored(++version)], []);
  });
  await moveItem(context, stored(1), opsOf);
  expect(await found()).toEqual([null, { ...stored(2), ...into }]);
});

test('an item that is deleted while it is moved stays deleted', async () => {
  const context = interrupted(() => foothold.store.table.writeBatch([], [{ pk: 'a', sk: 'T#1' }]));
  await moveItem(context, stored(1), opsOf);
  expect(await found()).toEqual([null, null]);
});

test('an item that keeps changing fails the move, which is then not settled', async () => {
  let version = 1;
  const context = interrupted(() => foothold.store.table.writeBatch([stored(++version)], []));
  await expect(moveItem(context, stored(1), opsOf)).rejects.toThrow(Busy);
  expect(await found()).toEqual([stored(1 + MAX_ATTEMPTS), null]);
});
