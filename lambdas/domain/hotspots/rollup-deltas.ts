import type { RiskBand } from '../scoring/bands/band.ts';
import { addCounters, type Contribution, mapSteps, type StepCounters } from './contribution.ts';

/** Counters of a portfolio rollup: accounts and their ARR (minor units) per band, and three counts. */
type PortfolioCounter =
  | `accounts_${RiskBand}`
  | `arr_${RiskBand}`
  | 'imminent'
  | 'worsening'
  | 'renewingSoon';

/** Changes to the counters of one segment, by step ordinal. */
export interface SegmentDelta {
  kind: 'SEGMENT';
  generation: number;
  segment: string | null;
  steps: Readonly<Record<number, Partial<StepCounters>>>;
}

/** Changes to the counters of one owner's accounts in one segment. */
export interface PortfolioDelta {
  kind: 'PORTFOLIO';
  generation: number;
  segment: string | null;
  ownerEmail: string | null;
  counters: Partial<Record<PortfolioCounter, number>>;
}

/** Counters of one month's renewals: accounts and their ARR (minor units) per band, and the expected loss. */
type RenewalCounter = `accounts_${RiskBand}` | `arr_${RiskBand}` | 'expectedLoss';

/** Changes to the counters of one owner's accounts in one segment that renew in one month. */
export interface RenewalDelta {
  kind: 'RENEWAL';
  generation: number;
  month: string;
  segment: string | null;
  ownerEmail: string | null;
  counters: Partial<Record<RenewalCounter, number>>;
}

/** Changes to one rollup of a job. Zeros are left out, and so are deltas that contain only zeros. */
export type RollupDelta = SegmentDelta | PortfolioDelta | RenewalDelta;

/** Returns how a job's rollups change when an account's contribution changes. Null means no contribution. */
export function rollupDeltas(
  before: Contribution | null,
  after: Contribution | null,
): RollupDelta[] {
  return mergeDeltas([...deltasOf(before, -1), ...deltasOf(after, 1)]);
}

/** Sums the deltas that go to the same rollup of a job, so that each rollup is written once. */
export function mergeDeltas(deltas: readonly RollupDelta[]): RollupDelta[] {
  const merged = new Map<string, RollupDelta>();
  for (const delta of deltas) {
    const key = keyOf(delta);
    merged.set(key, plus(merged.get(key), delta));
  }
  return [...merged.values()].map(withoutZeros).filter(holdsSomething);
}

function deltasOf(contribution: Contribution | null, sign: 1 | -1): RollupDelta[] {
  if (!contribution) return [];
  const { generation, segment, ownerEmail, band, arr } = contribution;
  const counters: PortfolioDelta['counters'] = {
    [`accounts_${band}`]: sign,
    [`arr_${band}`]: sign * arr,
    imminent: contribution.isImminent ? sign : 0,
    worsening: contribution.isWorsening ? sign : 0,
    renewingSoon: contribution.renewsSoon ? sign : 0,
  };
  const steps = mapSteps(contribution.steps, (step) => times(step, sign));
  return [
    { kind: 'SEGMENT', generation, segment, steps },
    { kind: 'PORTFOLIO', generation, segment, ownerEmail, counters },
    ...renewalDeltas(contribution, sign),
  ];
}

function renewalDeltas(contribution: Contribution, sign: 1 | -1): RenewalDelta[] {
  const { generation, segment, ownerEmail, band, arr, renewalMonth, expectedLoss } = contribution;
  if (renewalMonth === null) return [];
  const counters: RenewalDelta['counters'] = {
    [`accounts_${band}`]: sign,
    [`arr_${band}`]: sign * arr,
    expectedLoss: sign * expectedLoss,
  };
  return [{ kind: 'RENEWAL', generation, month: renewalMonth, segment, ownerEmail, counters }];
}

function plus(sum: RollupDelta | undefined, delta: RollupDelta): RollupDelta {
  if (sum?.kind === 'SEGMENT' && delta.kind === 'SEGMENT') {
    const added = mapSteps(delta.steps, (counters, ordinal) =>
      addCounters(sum.steps[ordinal] ?? {}, counters),
    );
    return { ...sum, steps: { ...sum.steps, ...added } };
  }
  if (sum?.kind === 'PORTFOLIO' && delta.kind === 'PORTFOLIO') {
    return { ...sum, counters: addCounters(sum.counters, delta.counters) };
  }
  if (sum?.kind === 'RENEWAL' && delta.kind === 'RENEWAL') {
    return { ...sum, counters: addCounters(sum.counters, delta.counters) };
  }
  return delta;
}

function withoutZeros(delta: RollupDelta): RollupDelta {
  if (delta.kind === 'PORTFOLIO') return { ...delta, counters: nonZero(delta.counters) };
  if (delta.kind === 'RENEWAL') return { ...delta, counters: nonZero(delta.counters) };
  const steps = Object.entries(mapSteps(delta.steps, nonZero));
  return { ...delta, steps: Object.fromEntries(steps.filter(([, step]) => !isEmpty(step))) };
}

function holdsSomething(delta: RollupDelta): boolean {
  return !isEmpty(delta.kind === 'SEGMENT' ? delta.steps : delta.counters);
}

function keyOf(delta: RollupDelta): string {
  const { kind, generation, segment } = delta;
  return JSON.stringify([
    kind,
    generation,
    segment,
    kind === 'SEGMENT' ? null : delta.ownerEmail,
    kind === 'RENEWAL' ? delta.month : null,
  ]);
}

function times(counters: StepCounters, sign: 1 | -1): Partial<StepCounters> {
  const entries = Object.entries(counters) as [keyof StepCounters, number][];
  return Object.fromEntries(entries.map(([name, value]) => [name, value * sign]));
}

function nonZero<T extends object>(counters: T): T {
  return Object.fromEntries(Object.entries(counters).filter(([, value]) => value !== 0)) as T;
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
