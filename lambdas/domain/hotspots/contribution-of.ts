import type { Assessment, RiskDriver } from '../scoring/assessment.ts';
import type { Contribution, StepCounters } from './contribution.ts';
import type { Job } from '../jobs/job.ts';
import { roundHalfUp, splitByLargestRemainder } from '../kernel/money.ts';
import type { StepInAccount } from '../scoring/answers/step-in-account.ts';

/** The parts of an assessment that a contribution depends on. */
export type Contributor = Pick<
  Assessment,
  'account' | 'band' | 'score' | 'drivers' | 'threat' | 'trend' | 'renewsSoon'
>;

/** ARR × score/100 in minor units, rounded half up. Null without ARR or score. */
export function riskWeightedArr(arr: number | null, score: number | null): number | null {
  return arr === null || score === null ? null : roundHalfUp((arr * score) / 100);
}

/** Returns what an account adds to the rollups (docs/scoring.md, Hotspots and Portfolio). */
export function contributionOf(
  contributor: Contributor,
  steps: readonly StepInAccount[],
  job: Job,
): Contribution {
  const { account, band, score, threat, trend, renewsSoon } = contributor;
  return {
    generation: job.rollupGeneration,
    segment: account.segment,
    ownerEmail: account.ownerEmail,
    band,
    arr: account.arr ?? 0,
    isImminent: threat === 'IMMINENT',
    isWorsening: trend.direction === 'WORSENING',
    renewsSoon,
    renewalMonth: account.renewalDate?.slice(0, 7) ?? null,
    expectedLoss: job.settings.isCalibrated ? (riskWeightedArr(account.arr, score) ?? 0) : 0,
    steps: stepCounters(contributor, steps),
  };
}

function stepCounters(
  { account, score, drivers }: Contributor,
  steps: readonly StepInAccount[],
): Record<number, StepCounters> {
  const driverOf = new Map(drivers.map((driver) => [driver.stepKey, driver]));
  const arrParts = splitByLargestRemainder(
    riskWeightedArr(account.arr, score) ?? 0,
    steps.map(({ step }) => driverOf.get(step.key)?.share ?? 0),
  );
  return Object.fromEntries(
    steps.map((step, index) => {
      const saved = arrSaved(account.arr, score, driverOf.get(step.step.key));
      return [step.step.ordinal, countersOf(step, arrParts[index] ?? 0, saved)];
    }),
  );
}

function countersOf(step: StepInAccount, weightedArr: number, saved: number): StepCounters {
  return {
    respondents: step.respondents,
    difficult: step.difficult,
    easy: step.easy,
    rankSum: step.rankSum,
    respondentsSquared: step.respondents ** 2,
    aboutConsumption: step.reasons.HARD_TO_USE,
    slow: step.reasons.SLOW,
    inaccurate: step.reasons.INACCURATE,
    otherReason: step.reasons.OTHER,
    accountsReasoned: Object.values(step.reasons).some((count) => count > 0) ? 1 : 0,
    accounts: 1,
    accountsDifficult: step.state === 'DIFFICULT' ? 1 : 0,
    riskWeightedArr: weightedArr,
    arrSavedIfEasy: saved,
    // These depend on people's decisions and not on answers, so the projector adds them.
    candidates: 0,
    approved: 0,
  };
}

function arrSaved(
  arr: number | null,
  score: number | null,
  driver: RiskDriver | undefined,
): number {
  if (arr === null || score === null || !driver) return 0;
  return roundHalfUp((arr * (score - driver.scoreIfEasy)) / 100);
}
