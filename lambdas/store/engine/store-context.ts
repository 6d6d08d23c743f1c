import type { Slice } from '../../app/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Keys } from './keys.ts';
import type { Table } from './table.ts';

/** What every part of the store works with. */
export interface StoreContext {
  table: Table;
  keys: Keys;
  tenant: string;
  /** Over how many partitions each list and each rollup is spread, at least 1. */
  shards: number;
  /** What is too old is filtered when it is read, and written with the instant at which it will be. */
  now(): Instant;
}

/** The partitions of a list, one a shard. */
export function shardsOf(shards: number, partitionOf: (shard: number) => string): string[] {
  return Array.from({ length: shards }, (_, shard) => partitionOf(shard));
}

export function mapSlice<A, B>(slice: Slice<A>, map: (value: A) => B): Slice<B> {
  return {
    entries: slice.entries.map(({ value, position }) => ({ value: map(value), position })),
    resumeAfter: slice.resumeAfter,
  };
}
