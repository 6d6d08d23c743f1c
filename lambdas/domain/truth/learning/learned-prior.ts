import { sum } from 'simple-statistics';
import type { LearnedPrior } from '../../jobs/learned.ts';

/** An account's struggle index with its standard error, > 0. */
export interface MeasuredIndex {
  index: number;
  standardError: number;
}

const LEAST_SPREAD = 0.05;

/**
 * Returns the portfolio's own prior, by DerSimonian and Laird's random-effects method (Controlled Clinical
 * Trials 7, 1986). Null with fewer than two accounts.
 */
export function learnedPrior(accounts: readonly MeasuredIndex[]): LearnedPrior | null {
  if (accounts.length < 2) return null;
  const weights = accounts.map(({ standardError }) => 1 / standardError ** 2);
  const total = sum(weights);
  const center = weightedMean(accounts, weights);
  const scatter = sum(accounts.map(({ index }, at) => (weights[at] ?? 0) * (index - center) ** 2));
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  const between = Math.max(LEAST_SPREAD ** 2, (scatter - (accounts.length - 1)) / scale);
  const shrunk = accounts.map(({ standardError }) => 1 / (standardError ** 2 + between));
  return { index: weightedMean(accounts, shrunk), spread: Math.sqrt(between) };
}

function weightedMean(accounts: readonly MeasuredIndex[], weights: readonly number[]): number {
  return sum(accounts.map(({ index }, at) => (weights[at] ?? 0) * index)) / sum(weights);
}
