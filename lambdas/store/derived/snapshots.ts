import * as z from 'zod/mini';
import type { HistoryPoint } from '../../domain/hotspots/snapshot.ts';
import type { SnapshotsPort } from '../../app/kernel/ports.ts';
import { decode, json } from '../engine/decode.ts';
import { publicationStore } from './publications.ts';
import type { StoreContext } from '../engine/store-context.ts';

/** [segment, [ordinal, difficult, respondents][]][]. */
const storedPoint = z.lazy(() =>
  z.array(
    z.tuple([z.nullable(z.string()), z.array(z.tuple([z.number(), z.number(), z.number()]))]),
  ),
);
const pointItem = z.lazy(() =>
  z.object({
    type: z.literal('HistoryPoint'),
    day: z.string(),
    body: json(storedPoint),
  }),
);
const draftItem = z.lazy(() =>
  z.object({
    type: z.literal('HistoryDraft'),
    revision: z.number(),
    cursor: z.nullable(z.string()),
    points: json(z.array(z.tuple([z.string(), storedPoint]))),
  }),
);

interface StoredDraft {
  revision: number;
  cursor: string | null;
  points: readonly HistoryPoint[];
}

export type SnapshotStore = ReturnType<typeof snapshotsStore>;

/** The slim points that a step's history is read from, and the figures that are published. */
export function snapshotsStore(context: StoreContext) {
  const { table, keys } = context;
  const port: Pick<SnapshotsPort, 'history'> = {
    async history(jobKey) {
      const pk = keys.snapshotsPk(jobKey);
      const items = await table.queryAll({ pk, beginsWith: 'POINT#' });
      return items.map((item) => {
        const { day, body } = decode(pointItem, item);
        return { day, segments: body.map(pointSegment) };
      });
    },
  };
  return {
    ...port,

    ...publicationStore(context),

    /** Writes a point of the history. */
    savePoint: (jobKey: string, point: HistoryPoint): Promise<void> =>
      table.writeBatch([pointItemOf(jobKey, point)], []),

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
