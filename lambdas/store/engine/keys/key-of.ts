import type { ItemKey } from './keys.ts';
import type { Item } from '../table.ts';

/** Returns the key of an item that was read. */
export function keyOf({ pk, sk }: Item): ItemKey {
  return { pk: String(pk), sk: String(sk) };
}
