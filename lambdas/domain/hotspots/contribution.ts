import type { RiskBand } from '../scoring/bands/band.ts';

/** What one account adds to the counters of one step. All values are integers. */
export interface StepCounters {
  /** n: respondents with a current answer. */
  respondents: number;
  /** k: respondents whose answer is difficult. */
  difficult: number;
  /** e: respondents whose answer is easy. */
  easy: number;
  /** Sum of (rank − 1), each 0..4. Equals four times the sum of struggles. */
  rankSum: number;
  /** n², for the effective number of respondents. */
  respondentsSquared: number;
  /** Difficult answers whose reason is that the product is hard to use. */
  aboutConsumption: number;
  /** Difficult answers whose reason is that the step takes too long. */
  slow: number;
  /** Difficult answers whose reason is that the result is not right. */
  inaccurate: number;
  /** Difficult answers with any other reason. */
  otherReason: number;
  /** 1 if at least one of the account's difficult answers gives a reason, else 0. */
  accountsReasoned: number;
  /** 1 if the account answered the step. */
  accounts: number;
  /** 1 if the step is DIFFICULT in the account, else 0. */
  accountsDifficult: number;
  /** The step's part of the account's riskWeightedArr, in minor units. */
  riskWeightedArr: number;
  /** ARR × (score − scoreIfEasy)/100, in minor units. */
  arrSavedIfEasy: number;
  /**
   * Testimonials in state CANDIDATE at the step. Those on hold count too, except for NO_PERMISSION. The
   * projector adds this, because it depends on people's decisions.
   */
  candidates: number;
  /** Approved or published testimonials at the step. The projector adds this. */
  approved: number;
}

/** What one account adds to the rollups. Stored with its assessment so that it can be subtracted later. */
export interface Contribution {
  /** The generation of rollups that it was added to. */
  generation: number;
  segment: string | null;
  ownerEmail: string | null;
  band: RiskBand;
  /** In minor units; 0 if the ARR is unknown. */
  arr: number;
  isImminent: boolean;
  isWorsening: boolean;
  renewsSoon: boolean;
  /** The month of the renewal, such as `2026-12`. Null if the renewal date is unknown. */
  renewalMonth: string | null;
  /** ARR × score/100, in minor units. 0 unless the score is calibrated, as it is not a probability before. */
  expectedLoss: number;
  /** By step ordinal. */
  steps: Readonly<Record<number, StepCounters>>;
}

/** Counters of a step without answers. */
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

/** Adds two sets of counters. A missing counter counts as 0. */
export function addCounters<C extends string>(
  a: Partial<Record<C, number>>,
  b: Partial<Record<C, number>>,
): Partial<Record<C, number>> {
  const sum = { ...a };
  for (const name of Object.keys(b) as C[]) sum[name] = (sum[name] ?? 0) + (b[name] ?? 0);
  return sum;
}

export function mapSteps<T, U>(
  steps: Readonly<Record<number, T>>,
  change: (step: T, ordinal: number) => U,
): Record<number, U> {
  return Object.fromEntries(
    Object.entries(steps).map(([ordinal, step]) => [ordinal, change(step, Number(ordinal))]),
  );
}
