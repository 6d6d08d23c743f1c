import type { Slice } from '../../app/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { readable } from './decode.ts';
import type { Keys } from './keys/keys.ts';
import type { CorruptItem } from './store-error.ts';
import type { Table } from './table.ts';

/** What every part of the store works with. */
export interface StoreContext {
  table: Table;
  keys: Keys;
  tenant: string;
  /** Over how many partitions each list and each rollup is spread, at least 1. */
  shards: number;
  /** Days for which efforts are kept. */
  effortsDays: number;
  /** What is too old is filtered when it is read, and written with the instant at which it will be. */
  now(): Instant;
  /** Told of a stored item that a list left out, as no one can read it. */
  unreadable(error: CorruptItem): void;
}

/** The partitions of a list, one a shard. */
export function shardsOf(shards: number, partitionOf: (shard: number) => string): string[] {
  return Array.from({ length: shards }, (_, shard) => partitionOf(shard));
}

/** A page with its entries read; without those that cannot be. */
export function mapSlice<A, B>(
  context: Pick<StoreContext, 'unreadable'>,
  { entries, resumeAfter }: Slice<A>,
  read: (value: A) => B,
): Slice<B> {
  return {
    entries: readable(context, entries, ({ value, position }) => ({
      value: read(value),
      position,
    })),
    resumeAfter,
  };
}
