import type { Random } from '../../../demo/kernel/random.ts';

/** A random item of the list. */
export function oneOf<T>({ next }: Random, items: readonly [T, ...T[]]): T {
  return items[Math.floor(next() * items.length)] ?? items[0];
}
