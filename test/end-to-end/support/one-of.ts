import type { Random } from '../../../demo/kernel/random.ts';

/** One of the items, as chance has it. */
export function oneOf<T>({ next }: Random, items: readonly [T, ...T[]]): T {
  return items[Math.floor(next() * items.length)] ?? items[0];
}
