import * as z from 'zod';
import { NO_COUNTERS, type StepCounters } from '../domain/contribution.ts';
import type { HistoryPoint, SegmentSnapshot } from '../domain/snapshot.ts';
import type { Day } from '../domain/time.ts';
import type { SnapshotsPort } from '../app/ports.ts';
import { decode, json } from './decode.ts';
import type { StoreContext } from './store-context.ts';

const COUNTERS = Object.keys(NO_COUNTERS) as (keyof StepCounters)[];

/** [segment, [ordinal, difficult, respondents][]][]. */
const storedPoint = z.array(
  z.tuple([z.string().nullable(), z.array(z.tuple([z.number(), z.number(), z.number()]))]),
);
/** [ordinal, greatest ARR, counters by name][]. */
const storedSegment = z.array(z.tuple([z.number(), z.number(), z.record(z.string(), z.number())]));

const pointItem = z.object({
  type: z.literal('HistoryPoint'),
  day: z.string(),
  body: json(storedPoint),
});
const segmentItem = z.object({
  type: z.literal('Snapshot'),
  segment: z.string().nullable(),
  body: json(storedSegment),
});

const draftItem = z.object({
  type: z.literal('HistoryDraft'),
  revision: z.number(),
  cursor: z.string().nullable(),
  points: json(z.array(z.tuple([z.string(), storedPoint]))),
});

interface StoredDraft {
  revision: number;
  cursor: string | null;
  points: readonly HistoryPoint[];
}

export type SnapshotStore = ReturnType<typeof snapshotsStore>;

/** Weekly snapshots in full, and the slim points that a step's history is read from. */
export function snapshotsStore({ table, keys }: StoreContext) {
  const port: SnapshotsPort = {
    async history(jobKey) {
      const pk = keys.snapshotsPk(jobKey);
      const items = await table.queryAll({ pk, beginsWith: 'POINT#' });
      return items.map((item) => {
        const { day, body } = decode(pointItem, item);
        return { day, segments: body.map(pointSegment) };
      });
    },

    async latest(jobKey) {
      const pk = keys.snapshotsPk(jobKey);
      const newest = await table.query({ pk, beginsWith: 'WEEK#', backward: true, limit: 1 });
      const [item] = newest.items;
      const day = item && String(item.sk).split('#')[1];
      if (!day) return null;
      const items = await table.queryAll({ pk, beginsWith: `WEEK#${day}#` });
      return { day, segments: items.map(segmentOf) };
    },
  };
  return {
    ...port,

    /** Whether a week's snapshot has been taken. */
    async has(jobKey: string, week: Day): Promise<boolean> {
      const pk = keys.snapshotsPk(jobKey);
      const page = await table.query({
        pk,
        beginsWith: `WEEK#${week}#`,
        limit: 1,
        consistent: true,
      });
      return page.items.length > 0;
    },

    /** Writes a week's snapshot and its point of the history. */
    async saveWeek(
      jobKey: string,
      week: Day,
      segments: readonly SegmentSnapshot[],
      point: HistoryPoint,
    ) {
      await table.writeBatch(
        [
          ...segments.map((snapshot) => ({
            ...keys.week(jobKey, week, snapshot.segment),
            type: 'Snapshot',
            version: 1,
            segment: snapshot.segment,
            body: JSON.stringify(
              Object.entries(snapshot.steps).map(([ordinal, { counters, greatestArr }]) => [
                Number(ordinal),
                greatestArr,
                counters,
              ]),
            ),
          })),
          pointItemOf(jobKey, point),
        ],
        [],
      );
    },

    /** A history being filled in, between two turns. */
    async draft(jobKey: string): Promise<StoredDraft | null> {
      const item = await table.get(keys.historyDraft(jobKey));
      if (!item) return null;
      const { revision, cursor, points } = decode(draftItem, item);
      return {
        revision,
        cursor,
        points: points.map(([day, body]) => ({ day, segments: body.map(pointSegment) })),
      };
    },

    saveDraft: (jobKey: string, { points, ...draft }: StoredDraft): Promise<void> =>
      table.writeBatch(
        [
          {
            ...keys.historyDraft(jobKey),
            type: 'HistoryDraft',
            version: 1,
            ...draft,
            points: JSON.stringify(points.map((point) => [point.day, bodyOf(point)])),
          },
        ],
        [],
      ),

    /** Writes points of the history, in place of those of the same days, and drops the draft. */
    publish: (jobKey: string, points: readonly HistoryPoint[]): Promise<void> =>
      table.writeBatch(
        points.map((point) => pointItemOf(jobKey, point)),
        [keys.historyDraft(jobKey)],
      ),
  };

  function pointItemOf(jobKey: string, point: HistoryPoint) {
    return {
      ...keys.historyPoint(jobKey, point.day),
      type: 'HistoryPoint',
      version: 1,
      day: point.day,
      body: JSON.stringify(bodyOf(point)),
    };
  }
}

function bodyOf({ segments }: HistoryPoint): z.infer<typeof storedPoint> {
  return segments.map(({ segment, steps }) => [
    segment,
    Object.entries(steps).map(([ordinal, { difficult, respondents }]) => [
      Number(ordinal),
      difficult,
      respondents,
    ]),
  ]);
}

function pointSegment([segment, cells]: z.infer<typeof storedPoint>[number]) {
  const steps = cells.map(([ordinal, difficult, respondents]) => [
    ordinal,
    { difficult, respondents },
  ]);
  return { segment, steps: Object.fromEntries(steps) as HistoryPoint['segments'][number]['steps'] };
}

function segmentOf(item: Record<string, unknown>): SegmentSnapshot {
  const { segment, body } = decode(segmentItem, item);
  const steps = body.map(([ordinal, greatestArr, stored]) => {
    const counters = Object.fromEntries(COUNTERS.map((name) => [name, stored[name] ?? 0]));
    return [ordinal, { greatestArr, counters }];
  });
  return { segment, steps: Object.fromEntries(steps) as SegmentSnapshot['steps'] };
}
