import * as z from 'zod/mini';
import type { Versioned } from '../../../app/kernel/ports.ts';
import type { Sweep } from '../../../app/jobs/jobs-port.ts';
import { decode, json } from '../../engine/decode.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { Item } from '../../engine/table.ts';

/** The progress of a sweep's pass in one shard of the accounts. */
export interface ShardPlace {
  shard: number;
  /** The pass that this belongs to. Progress saved in an earlier pass does not count. */
  pass: number;
  /** The last account examined. */
  cursor: string | null;
  done: number;
  differed: number;
  isDone: boolean;
}

/** A sweep with its progress in each shard. */
export interface DividedSweep extends Sweep {
  places: readonly ShardPlace[];
}

const sweepItem = z.lazy(() =>
  z.object({
    type: z.literal('Sweep'),
    version: z.number(),
    jobKey: z.string(),
    revision: z.number(),
    cursor: z.nullable(z.string()),
    done: z.number(),
    total: z.number(),
    startedAt: z.number(),
    finishedAt: z.nullable(z.number()),
    rebuild: json(
      z.nullable(
        z.object({
          withHistory: z.boolean(),
          differed: z.number(),
          passes: z.number(),
          leftovers: z.nullable(z.array(z.string())),
        }),
      ),
    ),
  }),
);

const shardAttribute = z.lazy(() =>
  z.object({
    place: json(
      z.object({
        shard: z.number(),
        pass: z.number(),
        cursor: z.nullable(z.string()),
        done: z.number(),
        differed: z.number(),
        isDone: z.boolean(),
      }),
    ),
  }),
);

export function toSweepItem(keys: Keys, sweep: Sweep, version: number): Item {
  return {
    ...keys.sweep(sweep.jobKey),
    type: 'Sweep',
    version,
    ...sweep,
    rebuild: JSON.stringify(sweep.rebuild),
  };
}

/** Adds the counts saved for each shard in this pass to those of the item. */
export function fromSweepItem(item: Item): Versioned<Sweep> {
  const { type: _, version, ...sweep } = decode(sweepItem, item);
  if (sweep.finishedAt !== null) return { value: sweep, version };
  const places = savedPlaces(item, passOf(sweep));
  const done = places.reduce((sum, place) => sum + place.done, sweep.done);
  const { rebuild } = sweep;
  const value = {
    ...sweep,
    done,
    total: Math.max(sweep.total, done),
    rebuild: rebuild && {
      ...rebuild,
      differed: places.reduce((sum, place) => sum + place.differed, rebuild.differed),
    },
  };
  return { value, version };
}

/**
 * The progress in each of the given number of shards. A shard without saved progress starts at the cursor of
 * the sweep, which all shards had reached if the sweep began before it was split into shards.
 */
export function shardPlaces(item: Item, sweep: Sweep, shards: number): ShardPlace[] {
  const pass = passOf(sweep);
  const saved = new Map(savedPlaces(item, pass).map((place) => [place.shard, place]));
  return Array.from(
    { length: shards },
    (_, shard) =>
      saved.get(shard) ?? {
        shard,
        pass,
        cursor: sweep.cursor,
        done: 0,
        differed: 0,
        isDone: false,
      },
  );
}

/** One attribute per shard, so that shards are saved independently. */
export function toShardAttributes(places: readonly ShardPlace[]): Record<string, string> {
  return Object.fromEntries(
    places.map((place) => [`${SHARD}${place.shard}`, JSON.stringify(place)]),
  );
}

const SHARD = 'shard';

function savedPlaces(item: Item, pass: number): ShardPlace[] {
  return Object.entries(item)
    .filter(([name]) => name.startsWith(SHARD))
    .map(([, place]) => decode(shardAttribute, { type: 'Sweep', place }).place)
    .filter((place) => place.pass === pass);
}

function passOf({ rebuild }: Pick<Sweep, 'rebuild'>): number {
  return rebuild?.passes ?? 1;
}
