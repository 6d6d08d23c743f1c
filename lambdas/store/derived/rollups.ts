import * as z from 'zod/mini';
import type { RollupsPort } from '../../app/hotspots/rollups-port.ts';
import {
  mergeDeltas,
  type PortfolioDelta,
  type RollupDelta,
  type SegmentDelta,
} from '../../domain/hotspots/rollup-deltas.ts';
import {
  portfolioTotals,
  type PortfolioTotals,
  segmentTotals,
  type SegmentTotals,
} from '../../domain/hotspots/rollup-totals.ts';
import type { StepCounters } from '../../domain/hotspots/contribution.ts';
import { normalizedGroup } from '../../domain/kernel/normalize.ts';
import { decode } from '../engine/decode.ts';
import { renewalOp, renewalTotals } from './portfolio/renewal-rollups.ts';
import type { Keys } from '../engine/keys/keys.ts';
import { shardsOf, type StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import type { WriteOp } from '../engine/write-op.ts';

/**
 * One attribute per counter, so that ADD works. Its name is a code and the step's ordinal. With 25 steps per
 * item, and the reasons for difficult answers in separate items, an update expression stays below DynamoDB's
 * 4 kB.
 */
const STEPS_AN_ITEM = 25;
const STEP_CODES = {
  respondents: 'n',
  difficult: 'k',
  easy: 'e',
  rankSum: 'r',
  respondentsSquared: 'q',
  aboutConsumption: 'u',
  accounts: 'a',
  accountsDifficult: 'd',
  riskWeightedArr: 'w',
  arrSavedIfEasy: 's',
  candidates: 'c',
  approved: 'p',
  slow: 'l',
  inaccurate: 'i',
  otherReason: 'o',
  accountsReasoned: 'g',
} as const satisfies Record<keyof StepCounters, string>;

const REASON_COUNTERS: ReadonlySet<string> = new Set([
  'slow',
  'inaccurate',
  'otherReason',
  'accountsReasoned',
]);
/** Chunks from this number on hold reasons. */
const REASON_CHUNKS = 1000;

const COUNTER_OF = new Map(
  Object.entries(STEP_CODES).map(([counter, code]) => [
    code as string,
    counter as keyof StepCounters,
  ]),
);
const PORTFOLIO_COUNTER = /^(accounts_|arr_|imminent$|worsening$|renewingSoon$|expectedLoss$)/;

const segmentItem = z.lazy(() =>
  z.looseObject({
    type: z.literal('SegmentRollup'),
    segment: z.nullable(z.string()),
  }),
);

const portfolioItem = z.lazy(() =>
  z.looseObject({
    type: z.literal('PortfolioRollup'),
    segment: z.nullable(z.string()),
    ownerEmail: z.nullable(z.string()),
  }),
);

/** The update operations that add the deltas, one per item. */
export function rollupOps(
  keys: Keys,
  jobKey: string,
  shard: number,
  deltas: readonly RollupDelta[],
): WriteOp[] {
  return deltas.flatMap((delta) => {
    if (delta.kind === 'SEGMENT') return segmentOps(keys, jobKey, shard, delta);
    if (delta.kind === 'RENEWAL') return [renewalOp(keys, jobKey, shard, delta)];
    return [portfolioOp(keys, jobKey, shard, delta)];
  });
}

function segmentOps(
  keys: Keys,
  jobKey: string,
  shard: number,
  { generation, segment, steps }: SegmentDelta,
): WriteOp[] {
  const chunks = new Map<number, Record<string, number>>();
  for (const [ordinal, counters] of Object.entries(steps)) {
    const place = Math.floor(Number(ordinal) / STEPS_AN_ITEM);
    for (const [name, code] of Object.entries(STEP_CODES) as [keyof StepCounters, string][]) {
      const amount = counters[name];
      if (!amount) continue;
      const chunk = REASON_COUNTERS.has(name) ? REASON_CHUNKS + place : place;
      const add = chunks.get(chunk) ?? {};
      add[`${code}${ordinal}`] = amount;
      chunks.set(chunk, add);
    }
  }
  return [...chunks].map(([chunk, add]) => ({
    kind: 'update',
    key: keys.segmentRollup({ jobKey, segment, generation, shard, chunk }),
    set: { type: 'SegmentRollup', segment, generation },
    add: { ...add, version: 1 },
  }));
}

function portfolioOp(keys: Keys, jobKey: string, shard: number, delta: PortfolioDelta): WriteOp {
  const { generation, segment, ownerEmail, counters } = delta;
  return {
    kind: 'update',
    key: keys.portfolioRollup({ jobKey, segment, ownerEmail, generation, shard }),
    set: { type: 'PortfolioRollup', segment, ownerEmail, generation },
    add: { ...counters, version: 1 },
  };
}

/**
 * Rollups, summed over shards and generations, because a rebuild moves accounts from one generation to the
 * next.
 */
export function rollupsStore(context: StoreContext): RollupsPort {
  return {
    segments: async (jobKey) => segmentTotalsOf(await rollupItems(context, jobKey, 'S#')),
    portfolio: async (jobKey) => portfolioTotalsOf(await rollupItems(context, jobKey, 'P#')),
    renewals: (jobKey, months) => renewalTotals(context, jobKey, months),
  };
}

/** The number of accounts in a job's rollups, without churned ones. */
export async function accountsInRollups(context: StoreContext, jobKey: string): Promise<number> {
  const totals = portfolioTotalsOf(await rollupItems(context, jobKey, 'P#'));
  return totals
    .flatMap(({ bands }) => Object.values(bands))
    .reduce((sum, { accounts }) => sum + accounts, 0);
}

/** Returns what rollups of earlier generations still hold, as text, and their keys. */
export async function formerRollups(context: StoreContext, jobKey: string, generation: number) {
  const items = [
    ...(await rollupItems(context, jobKey, 'S#')),
    ...(await rollupItems(context, jobKey, 'P#')),
    ...(await rollupItems(context, jobKey, 'R#')),
  ].filter((item) => Number(item.generation) < generation);
  const leftovers = items.flatMap((item) => {
    const where = typeof item.segment === 'string' ? item.segment : 'no segment';
    return Object.entries(item)
      .filter(([name, value]) => isCounter(name) && value !== 0)
      .map(([name, value]) => `${where}: ${name} ${String(value)}`);
  });
  return { keys: items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })), leftovers };
}

async function rollupItems(
  { table, keys, shards }: StoreContext,
  jobKey: string,
  prefix: 'S#' | 'P#' | 'R#',
): Promise<Item[]> {
  const partitions = shardsOf(shards, (shard) => keys.rollupsPk(jobKey, shard));
  const items = await Promise.all(
    partitions.map((pk) => table.queryAll({ pk, beginsWith: prefix })),
  );
  return items.flat();
}

function segmentTotalsOf(items: readonly Item[]): SegmentTotals[] {
  const totals = new Map<string | null, Record<number, Partial<StepCounters>>>();
  for (const item of items) {
    const { segment, ...attributes } = normalizedGroup(decode(segmentItem, item));
    const steps = totals.get(segment) ?? {};
    totals.set(segment, steps);
    for (const [attribute, amount] of Object.entries(attributes)) {
      const [, code = '', ordinal] = /^([a-z])(\d+)$/.exec(attribute) ?? [];
      const counter = COUNTER_OF.get(code);
      if (!counter || typeof amount !== 'number') continue;
      const step = (steps[Number(ordinal)] ??= {});
      step[counter] = (step[counter] ?? 0) + amount;
    }
  }
  return [...totals].map(([segment, steps]) => segmentTotals(segment, steps));
}

function portfolioTotalsOf(items: readonly Item[]): PortfolioTotals[] {
  const deltas = items.map((item) => {
    const { segment, ownerEmail, ...attributes } = normalizedGroup(decode(portfolioItem, item));
    const counters = Object.fromEntries(
      Object.entries(attributes).filter(([name]) => PORTFOLIO_COUNTER.test(name)),
    ) as PortfolioDelta['counters'];
    // Generations are summed: what a rebuild has not moved yet is still in the old one.
    return { kind: 'PORTFOLIO' as const, generation: 0, segment, ownerEmail, counters };
  });
  return mergeDeltas(deltas).flatMap((delta) =>
    delta.kind === 'PORTFOLIO'
      ? [portfolioTotals(delta.segment, delta.ownerEmail, delta.counters)]
      : [],
  );
}

function isCounter(attribute: string): boolean {
  return PORTFOLIO_COUNTER.test(attribute) || /^[a-z]\d+$/.test(attribute);
}
