import { mean } from 'simple-statistics';
import { churnedOf, type ScoredOutcome } from './scored-outcome.ts';

/** Mean squared error of the score read as a probability, 0..1. Null without cases. */
export function brierOf(cases: readonly ScoredOutcome[]): number | null {
  if (cases.length === 0) return null;
  return mean(cases.map(({ score, isChurned }) => (score / 100 - (isChurned ? 1 : 0)) ** 2));
}

/** Brier score of a forecast that gives every case the overall churn rate. Null without cases. */
export function brierOfBaseRate(cases: readonly ScoredOutcome[]): number | null {
  if (cases.length === 0) return null;
  const base = churnedOf(cases).length / cases.length;
  return base * (1 - base);
}
