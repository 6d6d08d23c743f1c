import * as z from 'zod/mini';
import type { PartMemory } from '../../domain/privacy/publication.ts';
import type { RememberedPart } from '../../domain/privacy/publication-step.ts';
import type { ShownCounters } from '../../domain/privacy/publication-part.ts';
import type {
  PublishedCell,
  PublishedFigures,
  PublishedPoint,
} from '../../domain/privacy/published-figures.ts';

/** The counters of a published cell, in the order that they are stored in. */
const COUNTERS = [
  'respondents',
  'difficult',
  'easy',
  'rankSum',
  'aboutConsumption',
  'accountsDifficult',
  'riskWeightedArr',
  'arrSavedIfEasy',
  'respondentsSquared',
  'accounts',
] as const satisfies readonly (keyof ShownCounters)[];
/** Those of one account's part: the other two follow, there being one account. */
const OF_ONE_ACCOUNT = COUNTERS.slice(0, -2);

const cell = z.lazy(() => z.array(z.nullable(z.number())));
const slimCell = z.lazy(() => z.tuple([z.number(), z.number()]));

/** [at, total, [segment, counters][]]. */
export const storedFigures = z.lazy(() =>
  z.tuple([z.number(), z.nullable(cell), z.array(z.tuple([z.nullable(z.string()), cell]))]),
);
type StoredFigures = z.infer<typeof storedFigures>;

/** [at, whether with arrSavedIfEasy, total, [segment, [difficult, respondents]][]][]. */
export const storedPoints = z.lazy(() =>
  z.array(
    z.tuple([
      z.number(),
      z.boolean(),
      z.nullable(slimCell),
      z.array(z.tuple([z.nullable(z.string()), slimCell])),
    ]),
  ),
);
type StoredPoints = z.infer<typeof storedPoints>;

const storedPart = z.lazy(() =>
  z.union([
    z.tuple([z.number()]),
    z.tuple([z.number(), z.nullable(z.string()), z.array(z.number())]),
  ]),
);
/** [ordinal, [at, segment, counters], or [at] where there was no part][]. */
export const storedMemory = z.lazy(() => z.array(z.tuple([z.number(), z.array(storedPart)])));
type StoredPart = z.infer<typeof storedPart>;
type StoredMemory = z.infer<typeof storedMemory>;

export function encodeFigures({ at, total, segments }: PublishedFigures): StoredFigures {
  const encode = (counters: PublishedCell) => COUNTERS.map((name) => counters[name]);
  return [
    at,
    total && encode(total),
    segments.map(({ segment, cell: shown }) => [segment, encode(shown)]),
  ];
}

export function decodeFigures([at, total, segments]: StoredFigures): PublishedFigures {
  const decode = (counts: z.infer<typeof cell>) =>
    Object.fromEntries(COUNTERS.map((name, i) => [name, counts[i] ?? null])) as PublishedCell;
  return {
    at,
    total: total && decode(total),
    segments: segments.map(([segment, counts]) => ({ segment, cell: decode(counts) })),
  };
}

export function encodePoints(points: readonly PublishedPoint[]): StoredPoints {
  const encode = ({ difficult, respondents }: { difficult: number; respondents: number }) =>
    [difficult, respondents] as [number, number];
  return points.map(({ at, saved, total, segments }) => [
    at,
    saved,
    total && encode(total),
    segments.map(({ segment, cell: shown }) => [segment, encode(shown)]),
  ]);
}

export function decodePoints(points: StoredPoints): PublishedPoint[] {
  const decode = ([difficult, respondents]: z.infer<typeof slimCell>) => ({
    difficult,
    respondents,
  });
  return points.map(([at, saved, total, segments]) => ({
    at,
    saved,
    total: total && decode(total),
    segments: segments.map(([segment, counts]) => ({ segment, cell: decode(counts) })),
  }));
}

export function encodeMemory(memory: PartMemory): StoredMemory {
  const encode = ({ at, part }: RememberedPart): StoredPart =>
    part ? [at, part.segment, OF_ONE_ACCOUNT.map((name) => part.counters[name])] : [at];
  return Object.entries(memory).map(([ordinal, parts]) => [Number(ordinal), parts.map(encode)]);
}

export function decodeMemory(memory: StoredMemory): PartMemory {
  const decode = ([at, segment, counts]: StoredPart): RememberedPart => {
    if (segment === undefined || !counts) return { at, part: null };
    const counters = Object.fromEntries(
      OF_ONE_ACCOUNT.map((name, i) => [name, counts[i] ?? 0]),
    ) as Omit<ShownCounters, 'respondentsSquared' | 'accounts'>;
    const respondentsSquared = counters.respondents ** 2;
    return { at, part: { segment, counters: { ...counters, respondentsSquared, accounts: 1 } } };
  };
  return Object.fromEntries(memory.map(([ordinal, parts]) => [ordinal, parts.map(decode)]));
}
