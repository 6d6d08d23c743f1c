import type { Slice } from '../../app/kernel/ports.ts';
import { keyOf } from './keys/key-of.ts';
import type { Item, Table } from './table.ts';

/**
 * Fetches the items that the slim entries of an index refer to, by key, each at the position of its entry.
 * Deleted items are omitted. Without `consistent`, reads are eventually consistent.
 */
export async function fetchIndexedItems(
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
