import { round, rounded } from '../kernel/rounded.ts';
import type { Assessment } from './assessment.ts';

/**
 * Rounds figures as they are stored, so that a freshly computed assessment equals the same one read back.
 * Apply only after all comparisons with thresholds.
 */
export function roundedAssessment(assessment: Assessment): Assessment {
  const { interval, drivers, competitors, trend } = assessment;
  return {
    ...assessment,
    score: rounded(assessment.score),
    rankScore: rounded(assessment.rankScore),
    index: rounded(assessment.index),
    competitorScore: rounded(assessment.competitorScore),
    interval: interval && { lower: round(interval.lower), upper: round(interval.upper) },
    drivers: drivers.map((driver) => ({
      ...driver,
      struggle: round(driver.struggle),
      share: round(driver.share),
      scoreIfEasy: round(driver.scoreIfEasy),
      byRole: driver.byRole.map((each) => ({ ...each, struggle: round(each.struggle) })),
    })),
    competitors: competitors.map((row) => ({ ...row, relief: rounded(row.relief) })),
    trend: {
      ...trend,
      change: rounded(trend.change),
      compositionChange: rounded(trend.compositionChange),
      mainStep: trend.mainStep && { ...trend.mainStep, points: round(trend.mainStep.points) },
      points: trend.points.map((point) => ({ ...point, score: rounded(point.score) })),
    },
  };
}
