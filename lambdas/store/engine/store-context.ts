import type { Slice } from '../../app/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { readable } from './decode.ts';
import type { Keys } from './keys/keys.ts';
import type { CorruptItem } from './store-error.ts';
import type { Table } from './table.ts';

/** What every part of the store needs. */
export interface StoreContext {
  table: Table;
  keys: Keys;
  tenant: string;
  /** The number of partitions that each list and each rollup is spread over, at least 1. */
  shards: number;
  /** Days for which effort answers are kept. */
  effortsDays: number;
  /** The clock. It decides what is too old and filtered on read, and the expiry that is written. */
  now(): Instant;
  /** Reports a stored item that a list omits because it cannot be read. */
  unreadable(error: CorruptItem): void;
}

/** The partitions of a list, one per shard. */
export function shardsOf(shards: number, partitionOf: (shard: number) => string): string[] {
  return Array.from({ length: shards }, (_, shard) => partitionOf(shard));
}

/** Parses the entries of a page, omitting those that cannot be read. */
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
