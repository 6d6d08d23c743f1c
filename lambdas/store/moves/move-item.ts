import { jitteredPause } from '../../app/kernel/retries/retry.ts';
import { retryLost } from '../../app/kernel/retries/retry-lost.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import type { WriteOp } from '../engine/write-op.ts';

/**
 * Moves an item with the operations that `opsOf` returns for it, in one transaction. If the item was changed
 * in the meantime, it is read again, so that the change moves too: after the last run, no later one would
 * find it. Without operations, the item stays where it is.
 */
export async function moveItem(
  { table }: Pick<StoreContext, 'table'>,
  found: Item,
  opsOf: (item: Item) => Promise<readonly WriteOp[]> | readonly WriteOp[],
): Promise<void> {
  let item: Item | null = found;
  await retryLost({ backOff: jitteredPause }, async () => {
    const ops = item ? await opsOf(item) : [];
    if (ops.length === 0 || (await table.transact(ops)).ok) return null;
    item = await table.get(keyOf(found));
    return 'lost';
  });
}
