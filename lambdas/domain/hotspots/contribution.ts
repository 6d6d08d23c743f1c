import type { RiskBand } from '../scoring/bands/risk-band.ts';

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
  /** `2026-12`: the month in which it renews; null where that is not known. */
  renewalMonth: string | null;
  /** ARR × score/100, minor units; 0 unless the score is calibrated: before, it is no probability. */
  expectedLoss: number;
  /** By step ordinal. */
  steps: Readonly<Record<number, StepCounters>>;
}

/** Counters of a step that no one answered. */
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

/** The sum of two sets of counters; one that is missing counts as 0. */
export function addCounters<C extends string>(
  a: Partial<Record<C, number>>,
  b: Partial<Record<C, number>>,
): Partial<Record<C, number>> {
  const sum = { ...a };
  for (const name of Object.keys(b) as C[]) sum[name] = (sum[name] ?? 0) + (b[name] ?? 0);
  return sum;
}

/** The counters of each step, changed. */
export function mapSteps<T, U>(
  steps: Readonly<Record<number, T>>,
  change: (step: T, ordinal: number) => U,
): Record<number, U> {
  return Object.fromEntries(
    Object.entries(steps).map(([ordinal, step]) => [ordinal, change(step, Number(ordinal))]),
  );
}
