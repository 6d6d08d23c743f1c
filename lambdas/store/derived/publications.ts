import * as z from 'zod/mini';
import type { SnapshotsPort } from '../../app/kernel/ports.ts';
import type { PartMemory } from '../../domain/privacy/publication.ts';
import type { PublishedStep } from '../../domain/privacy/published-figures.ts';
import { DAY_MS, type Day, type Instant } from '../../domain/kernel/time.ts';
import { decode, json } from '../engine/decode.ts';
import {
  decodeFigures,
  decodeMemory,
  decodePoints,
  encodeFigures,
  encodeMemory,
  encodePoints,
  storedFigures,
  storedMemory,
  storedPoints,
} from './published-codec.ts';
import { bySegment, joinFigures, joinHistory, joinPoints } from './published-parts.ts';
import { inParts } from '../engine/parts.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import type { WriteOp } from '../engine/write-op.ts';

const headItem = z.lazy(() =>
  z.object({
    type: z.literal('Published'),
    /** The last week that figures were taken in. */
    week: z.string(),
    /** What the items of the figures are named by. */
    at: z.number(),
  }),
);
const runItem = z.lazy(() => z.object({ type: z.literal('Publishing'), at: z.number() }));
const figuresItem = z.lazy(() => z.object({ ordinal: z.number(), body: json(storedFigures) }));
const pointsItem = z.lazy(() => z.object({ ordinal: z.number(), body: json(storedPoints) }));
const memoryItem = z.lazy(() => z.object({ body: json(storedMemory) }));

/** A run that was not heard of for so long is dead: functions live for a quarter of an hour. */
const RUN_MS = DAY_MS / 72;

/** What became of an account's memory in a run. */
export interface MemoryChange {
  accountId: string;
  before: PartMemory;
  after: PartMemory;
}

/** A run under way. */
export interface PublishingRun {
  week: Day;
  at: Instant;
  /** When what is published now was taken; null: nothing is. */
  previousAt: Instant | null;
  published: readonly PublishedStep[];
}

/**
 * What callers without sight of respondents read, and what stands behind it. Figures lie in items of
 * their run's own, one a step; a head item, written last, says which run counts. What an account
 * contributed to them lies with the account, outside of what a projection reads.
 */
export function publicationStore({ table, keys }: StoreContext) {
  async function head(jobKey: string, consistent: boolean) {
    const item = await table.get(keys.publishedHead(jobKey), consistent);
    return item && decode(headItem, item);
  }

  async function rows<T>(
    jobKey: string,
    prefix: (at: Instant) => string,
    read: (item: Item) => T,
    consistent = false,
  ): Promise<T[]> {
    const current = await head(jobKey, consistent);
    if (!current) return [];
    const pk = keys.snapshotsPk(jobKey);
    const items = await table.queryAll({ pk, beginsWith: prefix(current.at), consistent });
    return items.map(read);
  }

  const port: Pick<SnapshotsPort, 'published' | 'publishedHistory'> = {
    published: async (jobKey) => joinFigures(await rows(jobKey, keys.figuresPrefix, figuresOf)),
    publishedHistory: async (jobKey) =>
      joinHistory(await rows(jobKey, keys.pointsPrefix, pointsOf)),
  };

  return {
    ...port,

    /** Begins the week's run; null where it has been done, or another one is under way. */
    async begin(jobKey: string, week: Day, at: Instant): Promise<PublishingRun | null> {
      const current = await head(jobKey, true);
      if (current?.week === week) return null;
      const item = await table.get(keys.publishing(jobKey));
      const other = item && decode(runItem, item);
      if (other && at - other.at < RUN_MS) return null;
      const isOurs = await table.write({
        kind: 'put',
        item: { ...keys.publishing(jobKey), type: 'Publishing', version: 1, at },
        condition: other
          ? { kind: 'equals', attribute: 'at', value: other.at }
          : { kind: 'absent' },
      });
      if (!isOurs) return null;
      const figures = joinFigures(await rows(jobKey, keys.figuresPrefix, figuresOf, true));
      const points = joinHistory(await rows(jobKey, keys.pointsPrefix, pointsOf, true));
      const byOrdinal = new Map(points.map((step) => [step.ordinal, step.points]));
      const published = figures.map((step) => ({
        ...step,
        points: byOrdinal.get(step.ordinal) ?? [],
      }));
      return { week, at, previousAt: current?.at ?? null, published };
    },

    /** What accounts contributed to the figures that are published; by account id. */
    async memories(jobKey: string, accountIds: readonly string[]) {
      const items = await table.batchGet(accountIds.map((id) => keys.memory(id, jobKey)));
      return new Map(
        accountIds.map((id, index): [string, PartMemory] => {
          const item = items[index];
          return [id, item ? decodeMemory(decode(memoryItem, item).body) : {}];
        }),
      );
    },

    /** Writes the memories that have changed. */
    saveMemories(jobKey: string, changes: readonly MemoryChange[]): Promise<void> {
      const puts: Item[] = [];
      for (const { accountId, before, after } of changes) {
        const body = JSON.stringify(encodeMemory(after));
        if (body === JSON.stringify(encodeMemory(before))) continue;
        puts.push({ ...keys.memory(accountId, jobKey), type: 'PartMemory', version: 1, body });
      }
      return table.writeBatch(puts, []);
    },

    /** Publishes what a run has taken, and drops what nobody reads any more. False: it was overtaken. */
    async commit(jobKey: string, run: PublishingRun, steps: readonly PublishedStep[]) {
      const { week, at, previousAt } = run;
      await table.writeBatch(
        steps.flatMap((step) => stepItems(jobKey, at, step)),
        [],
      );
      const isOurs = { kind: 'equals', attribute: 'at', value: at } as const;
      const ops: WriteOp[] = [
        {
          kind: 'put',
          item: { ...keys.publishedHead(jobKey), type: 'Published', version: 1, week, at },
        },
        { kind: 'delete', key: keys.publishing(jobKey), condition: isOurs },
      ];
      if (!(await table.transact(ops)).ok) return false;
      // Whoever read the former head a moment ago still finds its figures.
      if (previousAt !== null) await dropBefore(jobKey, previousAt);
      return true;
    },

    /** Makes way for another run, after one that failed. */
    async abandon(jobKey: string, { at }: PublishingRun): Promise<void> {
      await table.write({
        kind: 'delete',
        key: keys.publishing(jobKey),
        condition: { kind: 'equals', attribute: 'at', value: at },
      });
    },
  };

  function stepItems(jobKey: string, at: Instant, { ordinal, figures, points }: PublishedStep) {
    return [
      ...inParts(figures.segments).map((segments, part) => ({
        ...keys.figures(jobKey, at, ordinal, part),
        type: 'PublishedFigures',
        version: 1,
        ordinal,
        body: JSON.stringify(encodeFigures({ ...figures, segments })),
      })),
      ...inParts(points.flatMap(bySegment)).map((rows, part) => ({
        ...keys.points(jobKey, at, ordinal, part),
        type: 'PublishedPoints',
        version: 1,
        ordinal,
        body: JSON.stringify(encodePoints(joinPoints(rows))),
      })),
    ];
  }

  async function dropBefore(jobKey: string, at: Instant): Promise<void> {
    const pk = keys.snapshotsPk(jobKey);
    const old = await Promise.all(
      [keys.figuresPrefix, keys.pointsPrefix].map((prefix) =>
        table.queryAll({ pk, between: [prefix(0), prefix(at)] }),
      ),
    );
    const dropped = old.flat().map((item) => ({ pk, sk: String(item.sk) }));
    await table.writeBatch([], dropped);
  }
}

function figuresOf(item: Item) {
  const { ordinal, body } = decode(figuresItem, item);
  return { ordinal, figures: decodeFigures(body) };
}

function pointsOf(item: Item) {
  const { ordinal, body } = decode(pointsItem, item);
  return { ordinal, points: decodePoints(body) };
}
