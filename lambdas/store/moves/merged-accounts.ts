import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { mergedIntoOf } from './account-move-item.ts';

/** Maximum number of successive merges that are followed. Each one costs another read. */
const MOST_MOVES = 10;

/**
 * Fetches accounts in the order of their ids, with strong consistency. A merged account is replaced by the
 * one it was merged into. Takes one read if none was merged.
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
