import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { mergedIntoOf } from './account-move-item.ts';

/** How often an account may have become another: each time is one read more. */
const MOST_MOVES = 10;

/**
 * Accounts by their ids, in their order, consistently: in the place of one that became another there is the
 * other. One read where no one became any.
 */
export async function accountItems(
  { table, keys }: StoreContext,
  accountIds: readonly string[],
): Promise<(Item | null)[]> {
  const read = (ids: readonly string[]) =>
    table.batchGet(
      ids.map((id) => keys.account(id)),
      true,
    );
  const found = await read(accountIds);
  for (let turn = 0; turn < MOST_MOVES; turn += 1) {
    const moved = found.flatMap((item, i) => {
      const intoId = item && mergedIntoOf(item);
      return intoId ? [{ i, intoId }] : [];
    });
    if (moved.length === 0) break;
    const items = await read(moved.map(({ intoId }) => intoId));
    moved.forEach(({ i }, at) => {
      found[i] = items[at] ?? null;
    });
  }
  return found;
}
