import type { Slice } from '../../app/kernel/ports.ts';
import { keyOf } from './keys/key-of.ts';
import type { Item, Table } from './table.ts';

/**
 * The items that slim entries of an index stand for, by key, each at the position of its entry. Those that
 * are gone are left out. Without `consistent` an item may be as it was a moment ago.
 */
export async function wholeItems(
  table: Table,
  { entries, resumeAfter }: Slice<Item>,
  consistent = false,
): Promise<Slice<Item>> {
  const items = await table.batchGet(
    entries.map(({ value }) => keyOf(value)),
    consistent,
  );
  return {
    entries: entries.flatMap(({ position }, i) => {
      const item = items[i];
      return item ? [{ value: item, position }] : [];
    }),
    resumeAfter,
  };
}
