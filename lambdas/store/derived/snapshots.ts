import * as z from 'zod/mini';
import type { HistoryPoint } from '../../domain/hotspots/snapshot.ts';
import type { PortfolioPoint } from '../../domain/portfolio/portfolio-point.ts';
import type { SnapshotsPort } from '../../app/hotspots/rollups-port.ts';
import { decode, json } from '../engine/decode.ts';
import { inParts } from '../engine/parts.ts';
import {
  fromStoredCell,
  portfolioPointsStore,
  type StoredCell,
  storedCells,
  toStoredCell,
} from './portfolio/portfolio-points.ts';
import type { StoreContext } from '../engine/store-context.ts';

/** [segment, [ordinal, difficult, respondents, accounts (absent if not stored)][]][]. */
const storedPoint = z.lazy(() =>
  z.array(
    z.tuple([
      z.nullable(z.string()),
      z.array(z.tuple([z.number(), z.number(), z.number(), z.optional(z.number())])),
    ]),
  ),
);
const pointItem = z.lazy(() =>
  z.object({
    type: z.literal('HistoryPoint'),
    day: z.string(),
    /** The number of this part, and the number of parts. One part by default. */
    part: z._default(z.number(), 0),
    parts: z._default(z.number(), 1),
    body: json(storedPoint),
  }),
);
const weekItem = z.lazy(() => z.object({ type: z.literal('Published'), week: z.string() }));
const draftItem = z.lazy(() =>
  z.object({
    type: z.literal('HistoryDraft'),
    revision: z.number(),
    cursor: z.nullable(z.string()),
    /** Which of two alternating names the parts are stored under, and their number. */
    slot: z._default(z.number(), 0),
    parts: z._default(z.number(), 0),
  }),
);
/** [day, segments][] with part of the segments, and [day, cells][] with part of the portfolio cells. */
const draftPartItem = z.lazy(() =>
  z.object({
    points: json(z.array(z.tuple([z.string(), storedPoint]))),
    portfolio: json(z.array(z.tuple([z.string(), storedCells]))),
  }),
);

type Stored = z.infer<typeof storedPoint>;

interface StoredDraft {
  revision: number;
  cursor: string | null;
  points: readonly HistoryPoint[];
  portfolio: readonly PortfolioPoint[];
}

export type SnapshotStore = ReturnType<typeof snapshotsStore>;

/** The slim points that a step's history is read from. */
export function snapshotsStore(context: StoreContext) {
  const { table, keys } = context;
  const port: Pick<SnapshotsPort, 'history'> = {
    async history(jobKey) {
      const pk = keys.snapshotsPk(jobKey);
      const items = await table.queryAll({ pk, beginsWith: 'POINT#' });
      return joinedPoints(items.map((item) => decode(pointItem, item)));
    },
  };
  return {
    ...port,
    ...portfolioPointsStore(context),

    /** The last week for which figures were recorded. Null if there is none. */
    async week(jobKey: string): Promise<string | null> {
      const item = await table.get(keys.snapshotWeek(jobKey));
      return item && decode(weekItem, item).week;
    },

    /**
     * Writes a week's point and then marks the week as recorded. Deletes items of earlier formats, which no
     * version reads anymore.
     */
    async takeWeek(jobKey: string, week: string, point: HistoryPoint): Promise<void> {
      const pk = keys.snapshotsPk(jobKey);
      // Does not read the whole partition, which also holds the points of all previous weeks.
      const former = await Promise.all(
        ['FIGURES#', 'PAST#', 'PUBLISHING'].map((beginsWith) => table.queryAll({ pk, beginsWith })),
      );
      await table.writeBatch(
        pointItemsOf(jobKey, point),
        former.flat().map(({ sk }) => ({ pk, sk: String(sk) })),
      );
      const taken = { type: 'Published', version: 1, week };
      await table.writeBatch([{ ...keys.snapshotWeek(jobKey), ...taken }], []);
    },

    /** The draft of a history that is being filled in, saved between two runs. */
    async draft(jobKey: string): Promise<StoredDraft | null> {
      const item = await table.get(keys.historyDraft(jobKey));
      if (!item) return null;
      const { revision, cursor, slot, parts } = decode(draftItem, item);
      const found = await table.batchGet(partKeys(jobKey, slot, parts), true);
      // An incomplete draft, or one of an earlier version, is started over.
      if (parts === 0 || found.includes(null)) return null;
      const stored = found.map((part) => decode(draftPartItem, part ?? {}));
      const points = byDay(stored.flatMap((part) => part.points));
      const portfolio = byDay(stored.flatMap((part) => part.portfolio));
      return {
        revision,
        cursor,
        points: [...points].map(([day, body]) => ({ day, segments: body.map(pointSegment) })),
        portfolio: [...portfolio].map(([day, cells]) => ({
          day,
          takenAt: null,
          cells: cells.map(fromStoredCell),
        })),
      };
    },

    /** Writes the parts first, beside the current ones, and then which parts count. */
    async saveDraft(jobKey: string, { points, portfolio, ...draft }: StoredDraft): Promise<void> {
      const head = await table.get(keys.historyDraft(jobKey));
      const slot = head && decode(draftItem, head).slot === 0 ? 1 : 0;
      const rows = points.flatMap((point): [string, Stored][] => [
        [point.day, []],
        ...bodyOf(point).map((segment): [string, Stored] => [point.day, [segment]]),
      ]);
      const portfolioRows = portfolio.flatMap(({ day, cells }): [string, StoredCell[]][] => [
        [day, []],
        ...cells.map((cell): [string, StoredCell[]] => [day, [toStoredCell(cell)]]),
      ]);
      const bodies = [
        ...inParts(rows).map((part) => ({ points: part, portfolio: [] })),
        ...inParts(portfolioRows).map((part) => ({ points: [], portfolio: part })),
      ];
      const parts = bodies.map((body, i) => ({
        ...keys.historyDraftPart(jobKey, slot, i),
        type: 'HistoryDraftPart',
        version: 1,
        points: JSON.stringify(body.points),
        portfolio: JSON.stringify(body.portfolio),
      }));
      await table.writeBatch(parts, []);
      const saved = { type: 'HistoryDraft', version: 1, ...draft, slot, parts: parts.length };
      await table.writeBatch([{ ...keys.historyDraft(jobKey), ...saved }], []);
    },

    /** Writes points of the history, replacing those of the same days, and deletes the draft. */
    async publish(jobKey: string, points: readonly HistoryPoint[]): Promise<void> {
      const { pk, sk } = keys.historyDraft(jobKey);
      const draft = await table.queryAll({ pk, beginsWith: sk, consistent: true });
      await table.writeBatch(
        points.flatMap((point) => pointItemsOf(jobKey, point)),
        draft.map((item) => ({ pk, sk: String(item.sk) })),
      );
    },
  };

  function partKeys(jobKey: string, slot: number, parts: number) {
    return Array.from({ length: parts }, (_, part) => keys.historyDraftPart(jobKey, slot, part));
  }

  function pointItemsOf(jobKey: string, point: HistoryPoint) {
    const parts = inParts(bodyOf(point));
    return parts.map((body, part) => ({
      ...keys.historyPoint(jobKey, point.day, part),
      type: 'HistoryPoint',
      version: 1,
      day: point.day,
      part,
      parts: parts.length,
      body: JSON.stringify(body),
    }));
  }
}

/** Groups rows by day. */
function byDay<T>(rows: readonly (readonly [string, readonly T[]])[]): Map<string, T[]> {
  const days = new Map<string, T[]>();
  for (const [day, body] of rows) days.set(day, [...(days.get(day) ?? []), ...body]);
  return days;
}

/** Points by day. Ignores surplus parts of an earlier, larger point of the same day. */
function joinedPoints(items: readonly z.infer<typeof pointItem>[]): HistoryPoint[] {
  const heads = new Map(items.flatMap((item) => (item.part === 0 ? [[item.day, item]] : [])));
  return [...heads.values()].map(({ day, parts }) => {
    const own = items.filter((item) => item.day === day && item.part < parts);
    const inOrder = own.sort((a, b) => a.part - b.part);
    return { day, segments: inOrder.flatMap(({ body }) => body.map(pointSegment)) };
  });
}

function bodyOf({ segments }: HistoryPoint): z.infer<typeof storedPoint> {
  return segments.map(({ segment, steps }) => [
    segment,
    Object.entries(steps).map(([ordinal, { difficult, respondents, accounts }]) =>
      accounts === undefined
        ? [Number(ordinal), difficult, respondents]
        : [Number(ordinal), difficult, respondents, accounts],
    ),
  ]);
}

function pointSegment([segment, cells]: z.infer<typeof storedPoint>[number]) {
  const steps = cells.map(([ordinal, difficult, respondents, accounts]) => [
    ordinal,
    { difficult, respondents, ...(accounts !== undefined && { accounts }) },
  ]);
  return { segment, steps: Object.fromEntries(steps) as HistoryPoint['segments'][number]['steps'] };
}
