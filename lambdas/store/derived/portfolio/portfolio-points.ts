import * as z from 'zod/mini';
import { normalizedGroup } from '../../../domain/kernel/normalize.ts';
import { DAY_MS, type Day, endOfDay, startOfDay } from '../../../domain/kernel/time.ts';
import {
  mergeCells,
  type PortfolioCell,
  type PortfolioPoint,
} from '../../../domain/portfolio/portfolio-point.ts';
import { RISK_BANDS } from '../../../domain/scoring/bands/band.ts';
import { decode, json } from '../../engine/decode.ts';
import { inParts } from '../../engine/parts.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { atVersion } from '../../engine/write-op.ts';

const count = z.tuple([z.number(), z.number()]);
/** [segment, owner, [accounts, ARR] of LOW, MEDIUM, HIGH and UNKNOWN][]. */
export const storedCells = z.lazy(() =>
  z.array(
    z.tuple([
      z.nullable(z.string()),
      z.nullable(z.string()),
      z.tuple([count, count, count, count]),
    ]),
  ),
);
const pointItem = z.lazy(() =>
  z.object({
    type: z.literal('PortfolioPoint'),
    version: z.number(),
    day: z.string(),
    takenAt: z.nullable(z.number()),
    part: z.number(),
    parts: z.number(),
    body: json(storedCells),
  }),
);

export type StoredCell = z.infer<typeof storedCells>[number];

/** The portfolio at month ends. */
export function portfolioPointsStore({ table, keys, effortsDays }: StoreContext) {
  return {
    async portfolio(jobKey: string, from: Day): Promise<PortfolioPoint[]> {
      const items = await table.queryAll({
        pk: keys.snapshotsPk(jobKey),
        between: [`PORTFOLIO#${from}`, 'PORTFOLIO#~'],
      });
      return joinedPoints(items.map((item) => decode(pointItem, item)));
    },

    /** Writes points that were computed later. A point that was recorded on its day is not replaced. */
    async fillPortfolio(jobKey: string, points: readonly PortfolioPoint[]): Promise<void> {
      for (const point of points) {
        const found = await recordedPoint(jobKey, point.day);
        if (found?.takenAt == null) await savePoint(jobKey, point, found?.version ?? null);
      }
    },

    recordedPoint,
    savePoint,
  };

  /** Returns when the point of a day was recorded, and its version. Null if there is none. */
  async function recordedPoint(jobKey: string, day: Day) {
    const item = await table.get(keys.portfolioPoint(jobKey, day));
    if (!item) return null;
    const { version, takenAt } = decode(pointItem, item);
    return { version, takenAt };
  }

  /**
   * Writes the other parts first, beside those of the previous version, and then the first part, which says
   * which parts count. False if the day's point was changed in the meantime; a point of several parts may
   * then be missing until the next run writes it.
   */
  async function savePoint(
    jobKey: string,
    { day, takenAt, cells }: PortfolioPoint,
    version: number | null,
  ): Promise<boolean> {
    const written = (version ?? 0) + 1;
    const bodies = inParts(cells.map(toStoredCell));
    // Cells name owners, so points expire with the answers of their day.
    const expiresAt = Math.floor((endOfDay(startOfDay(day)) + effortsDays * DAY_MS) / 1000);
    const itemOf = (body: readonly StoredCell[], part: number) => ({
      ...keys.portfolioPoint(jobKey, day, part, written),
      type: 'PortfolioPoint',
      version: written,
      day,
      takenAt,
      part,
      parts: bodies.length,
      body: JSON.stringify(body),
      expiresAt,
    });
    const [first = [], ...others] = bodies;
    await table.writeBatch(
      others.map((body, i) => itemOf(body, i + 1)),
      [],
    );
    return table.write({ kind: 'put', item: itemOf(first, 0), condition: atVersion(version) });
  }
}

/**
 * Points by day, from the parts that were written together with their first part. Incomplete points are
 * omitted.
 */
function joinedPoints(items: readonly z.infer<typeof pointItem>[]): PortfolioPoint[] {
  const heads = items.filter(({ part }) => part === 0);
  return heads.flatMap(({ day, version, takenAt, parts }) => {
    const own = items.filter(
      (item) =>
        item.day === day &&
        item.part < parts &&
        item.version === version &&
        item.takenAt === takenAt,
    );
    if (own.length < parts) return [];
    const cells = mergeCells(own.flatMap(({ body }) => body.map(fromStoredCell)));
    return [{ day, takenAt, cells }];
  });
}

export function toStoredCell({ segment, ownerEmail, bands }: PortfolioCell): StoredCell {
  const [low, medium, high, unknown] = [bands.LOW, bands.MEDIUM, bands.HIGH, bands.UNKNOWN].map(
    ({ accounts, arr }): [number, number] => [accounts, arr],
  );
  const none: [number, number] = [0, 0];
  return [segment, ownerEmail, [low ?? none, medium ?? none, high ?? none, unknown ?? none]];
}

export function fromStoredCell([segment, ownerEmail, counts]: StoredCell): PortfolioCell {
  const bands = RISK_BANDS.map((band) => {
    const [accounts, arr] = counts[STORED_ORDER[band]];
    return [band, { accounts, arr }];
  });
  return normalizedGroup({
    segment,
    ownerEmail,
    bands: Object.fromEntries(bands) as PortfolioCell['bands'],
  });
}

const STORED_ORDER = { LOW: 0, MEDIUM: 1, HIGH: 2, UNKNOWN: 3 } as const;
