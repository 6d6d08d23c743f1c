import type { RiskBand } from '../scoring/risk-band.ts';

/** What one account adds to the counters of one step. All integers. */
export interface StepCounters {
  /** n: respondents with a current answer. */
  respondents: number;
  /** k: of them difficult. */
  difficult: number;
  /** e: of them easy. */
  easy: number;
  /** Sum of (rank − 1), 0..4 each: four times the sum of struggles. */
  rankSum: number;
  /** n²: for the effective number of respondents. */
  respondentsSquared: number;
  /** Difficult answers whose reason is that the product is hard to use. */
  aboutConsumption: number;
  /** Difficult answers whose reason is that the step takes too long. */
  slow: number;
  /** Difficult answers whose reason is that the result is not right. */
  inaccurate: number;
  /** Difficult answers with another reason. */
  otherReason: number;
  /** 1 if a difficult answer of the account gives a reason. */
  accountsReasoned: number;
  /** 1 if the account answered the step. */
  accounts: number;
  /** 1 if the step is DIFFICULT in the account. */
  accountsDifficult: number;
  /** The step's part of the account's riskWeightedArr, minor units. */
  riskWeightedArr: number;
  /** ARR × (score − scoreIfEasy)/100, minor units. */
  arrSavedIfEasy: number;
  /**
   * Testimonial candidates at the step, held back or not. People's decisions count, so the projector
   * adds it.
   */
  candidates: number;
  /** Approved or published testimonials at the step; the projector adds it. */
  approved: number;
}

/** What one account adds to the rollups, stored with its assessment to be taken off again. */
export interface Contribution {
  /** The set of rollups that it was added to. */
  generation: number;
  segment: string | null;
  ownerEmail: string | null;
  band: RiskBand;
  /** Minor units; 0 where the ARR is not known. */
  arr: number;
  isImminent: boolean;
  isWorsening: boolean;
  renewsSoon: boolean;
  /** By step ordinal. */
  steps: Readonly<Record<number, StepCounters>>;
}

/** A counter of a portfolio item: accounts and their ARR (minor units) per band, and three counts. */
type PortfolioCounter =
  `accounts_${RiskBand}` | `arr_${RiskBand}` | 'imminent' | 'worsening' | 'renewingSoon';

/** What is added to the counters of one segment's steps, by step ordinal. */
export interface SegmentDelta {
  kind: 'SEGMENT';
  generation: number;
  segment: string | null;
  steps: Readonly<Record<number, Partial<StepCounters>>>;
}

/** What is added to the counters of one owner's accounts in one segment. */
export interface PortfolioDelta {
  kind: 'PORTFOLIO';
  generation: number;
  segment: string | null;
  ownerEmail: string | null;
  counters: Partial<Record<PortfolioCounter, number>>;
}

/** What is added to one rollup of a job. Zeros are left out; so are deltas that hold nothing else. */
export type RollupDelta = SegmentDelta | PortfolioDelta;

/** Counters of one segment, summed over shards and generations. */
export interface SegmentTotals {
  segment: string | null;
  /** By step ordinal. */
  steps: Readonly<Record<number, StepCounters>>;
}

/** Accounts of one owner in one segment, summed over shards and generations. */
export interface PortfolioTotals {
  segment: string | null;
  ownerEmail: string | null;
  bands: Readonly<Record<RiskBand, { accounts: number; arr: number }>>;
  imminent: number;
  worsening: number;
  renewingSoon: number;
}

/** Counters of a step that nobody answered. */
export const NO_COUNTERS: StepCounters = {
  respondents: 0,
  difficult: 0,
  easy: 0,
  rankSum: 0,
  respondentsSquared: 0,
  aboutConsumption: 0,
  slow: 0,
  inaccurate: 0,
  otherReason: 0,
  accountsReasoned: 0,
  accounts: 0,
  accountsDifficult: 0,
  riskWeightedArr: 0,
  arrSavedIfEasy: 0,
  candidates: 0,
  approved: 0,
};

/** What the rollups of a job gain and lose when an account's contribution changes; null is none. */
export function rollupDeltas(
  before: Contribution | null,
  after: Contribution | null,
): RollupDelta[] {
  return mergeDeltas([...deltasOf(before, -1), ...deltasOf(after, 1)]);
}

/** Sums the deltas of one job that go to the same rollup, so that each rollup is written once. */
export function mergeDeltas(deltas: readonly RollupDelta[]): RollupDelta[] {
  const merged = new Map<string, RollupDelta>();
  for (const delta of deltas) {
    const key = keyOf(delta);
    merged.set(key, plus(merged.get(key), delta));
  }
  return [...merged.values()].map(withoutZeros).filter(holdsSomething);
}

/** A segment's totals from counters of which those that are 0 may be missing. */
export function segmentTotals(
  segment: string | null,
  steps: Readonly<Record<number, Partial<StepCounters>>>,
): SegmentTotals {
  return {
    segment,
    steps: mapSteps(steps, (counters) => ({ ...NO_COUNTERS, ...counters })),
  };
}

/** A portfolio item's totals from counters of which those that are 0 may be missing. */
export function portfolioTotals(
  segment: string | null,
  ownerEmail: string | null,
  counters: PortfolioDelta['counters'],
): PortfolioTotals {
  const band = (name: RiskBand) => ({
    accounts: counters[`accounts_${name}`] ?? 0,
    arr: counters[`arr_${name}`] ?? 0,
  });
  return {
    segment,
    ownerEmail,
    bands: {
      LOW: band('LOW'),
      MEDIUM: band('MEDIUM'),
      HIGH: band('HIGH'),
      UNKNOWN: band('UNKNOWN'),
    },
    imminent: counters.imminent ?? 0,
    worsening: counters.worsening ?? 0,
    renewingSoon: counters.renewingSoon ?? 0,
  };
}

/** The sum of two sets of counters; one that is missing counts as 0. */
export function addCounters<C extends string>(
  a: Partial<Record<C, number>>,
  b: Partial<Record<C, number>>,
): Partial<Record<C, number>> {
  const sum = { ...a };
  for (const name of Object.keys(b) as C[]) sum[name] = (sum[name] ?? 0) + (b[name] ?? 0);
  return sum;
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
  ];
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
  return delta;
}

function withoutZeros(delta: RollupDelta): RollupDelta {
  if (delta.kind === 'PORTFOLIO') return { ...delta, counters: nonZero(delta.counters) };
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
    kind === 'PORTFOLIO' ? delta.ownerEmail : null,
  ]);
}

function mapSteps<T, U>(
  steps: Readonly<Record<number, T>>,
  change: (step: T, ordinal: number) => U,
): Record<number, U> {
  return Object.fromEntries(
    Object.entries(steps).map(([ordinal, step]) => [ordinal, change(step, Number(ordinal))]),
  );
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
