import { wilcoxonRankSum } from 'simple-statistics';
import { aucOf } from '../../../lambdas/domain/truth/statistics/auc.ts';
import {
  aucInterval,
  newcombeInterval,
} from '../../../lambdas/domain/truth/statistics/auc-interval.ts';
import { precisionAt } from '../../../lambdas/domain/truth/backtest/churned-within.ts';
import { fitScale } from '../../../lambdas/domain/truth/fit/fit-scale.ts';
import { fitSteps } from '../../../lambdas/domain/truth/fit/fit-steps.ts';
import { learnedPrior } from '../../../lambdas/domain/truth/learning/learned-prior.ts';
import {
  learnedSpread,
  spreadPart,
  type SpreadPart,
} from '../../../lambdas/domain/truth/learning/learned-spread.ts';
import type { ScoredOutcome } from '../../../lambdas/domain/truth/statistics/scored-outcome.ts';
import { shareOf } from '../../../lambdas/domain/truth/statistics/share.ts';
import { verdictOf } from '../../../lambdas/domain/truth/backtest/backtest-verdict.ts';

/** Four churned and six kept accounts, with one case each. */
const TEN_CASES: ScoredOutcome[] = [
  ...[93, 81, 66, 50].map((score) => ({ score, isChurned: true })),
  ...[78, 53.1, 50, 35, 20, 9.5].map((score) => ({ score, isChurned: false })),
].map((item, at) => ({ ...item, accountId: `a-${at}` }));

describe('a back-test of ten cases', () => {
  const auc = aucOf(TEN_CASES);

  test('orders 85 of 100 pairs correctly', () => {
    expect(auc?.auc).toBeCloseTo(0.8542, 4);
    expect(auc?.variance).toBeCloseTo(0.0143, 4);
  });

  test('has the same AUC as the rank sum from a library', () => {
    const scoresOf = (isWanted: boolean) =>
      TEN_CASES.filter(({ isChurned }) => isChurned === isWanted).map(({ score }) => score);
    const [churned, kept] = [scoresOf(true), scoresOf(false)];
    const least = (churned.length * (churned.length + 1)) / 2;
    const won = wilcoxonRankSum(churned, kept) - least;
    expect(auc?.auc).toBeCloseTo(won / (churned.length * kept.length), 12);
  });

  test('is too small for a verdict', () => {
    const interval = auc && aucInterval(auc);
    expect(interval?.lower).toBeCloseTo(0.4718, 4);
    expect(interval?.upper).toBeCloseTo(0.9713, 4);
    expect(verdictOf({ churned: 4, kept: 6 }, interval)).toBe('TOO_FEW_OUTCOMES');
  });

  test('finds churned accounts at the top of the ranking', () => {
    expect(precisionAt(TEN_CASES, 3)).toEqual({ k: 3, expectedChurned: 2, of: 3 });
    expect(precisionAt(TEN_CASES, 6)).toEqual({ k: 6, expectedChurned: 3.5, of: 6 });
  });
});

test('the Wilson interval for 3 of 8 is 0.1368 to 0.6943', () => {
  const { interval } = shareOf(3, 8);
  expect(interval?.lower).toBeCloseTo(0.1368, 4);
  expect(interval?.upper).toBeCloseTo(0.6943, 4);
});

test.each([
  [0.72, 12, 88, 0.5459, 0.841, 'PREDICTS'],
  [0.58, 12, 88, 0.4086, 0.7314, 'CANNOT_TELL'],
  [0.55, 60, 440, 0.4722, 0.6249, 'DOES_NOT_PREDICT'],
  [0.7, 60, 440, 0.6251, 0.764, 'PREDICTS'],
] as const)(
  'AUC %d with %d churned and %d kept has the expected interval and verdict',
  (auc, churned, kept, lower, upper, verdict) => {
    const interval = newcombeInterval(auc, churned, kept);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
    expect(verdictOf({ churned, kept }, interval)).toBe(verdict);
  },
);

test('fitScale finds the scale of twelve cases', () => {
  const points = Array.from('000001001011', (y, at) => ({
    index: (at + 1) * 0.05,
    isChurned: y === '1',
  }));
  const { intercept, slope } = fitScale(points);
  expect(intercept).toBeCloseTo(-3.4781, 4);
  expect(slope).toBeCloseTo(7.7318, 4);
});

describe('fitSteps on ten cases', () => {
  const points = [
    [0, 0.25, 0.25],
    [0.25, 0.25, 0.75],
    [0.75, 0.25, 0],
    [1, 0.5, 0.25],
    [0.5, 0.75, 0.5],
    [0.75, 0.75, 1],
    [0.25, 0, 0],
    [1, 0.75, 0.5],
    [0, 0.5, 0.75],
    [0.5, 0.5, 0.25],
  ].map((struggles, at) => ({ struggles, isChurned: '0011010100'[at] === '1' }));

  test.each([
    [0.3, -3.8692, [3.8485, 1.6879, 1.2703]],
    [3, -3.7458, [2.5188, 2.2144, 2.1152]],
    [100, -3.7481, [2.3037, 2.294, 2.2907]],
  ])('finds the weights for λ = %d', (lambda, intercept, weights) => {
    const fit = fitSteps(points, lambda);
    expect(fit.intercept).toBeCloseTo(intercept, 4);
    weights.forEach((weight, step) => expect(fit.weights[step]).toBeCloseTo(weight, 4));
  });
});

test('learnedSpread finds the spread of people within four accounts', () => {
  const parts = [[0.2, 0.5, 0.3], [0.6], [0.4, 0.45], [0.1, 0.5, 0.7, 0.3]].map(
    (means) => spreadPart(means) as SpreadPart,
  );
  expect(parts.reduce((total, { squares }) => total + squares, 0)).toBeCloseTo(0.2479, 4);
  expect(parts.reduce((total, { freedom }) => total + freedom, 0)).toBe(6);
  expect(learnedSpread(parts)).toBeCloseTo(0.2163, 4);
});

test('learnedPrior finds the prior of four accounts, and they shrink toward it', () => {
  const accounts = [
    { index: 0.2, standardError: 0.1 },
    { index: 0.3, standardError: 0.1 },
    { index: 0.5, standardError: 0.2 },
    { index: 0.6, standardError: 0.05 },
  ];
  const prior = learnedPrior(accounts);
  // Compute μ₀, Q and c independently.
  const weights = accounts.map(({ standardError }) => standardError ** -2);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const weighed = (of: (index: number) => number) =>
    total(accounts.map(({ index }, at) => (weights[at] ?? 0) * of(index)));
  const center = weighed((index) => index) / total(weights);
  const scatter = weighed((index) => (index - center) ** 2);
  const scale = total(weights) - total(weights.map((weight) => weight ** 2)) / total(weights);
  expect(center).toBeCloseTo(0.484, 4);
  expect(scatter).toBeCloseTo(16.84, 3);
  expect(scale).toBeCloseTo(336, 1);
  expect(prior?.spread).toBeCloseTo(Math.sqrt((scatter - 3) / scale), 12);
  expect(prior?.spread).toBeCloseTo(0.203, 4);
  expect(prior?.index).toBeCloseTo(0.3993, 4);
  const { index: mean, spread } = prior as { index: number; spread: number };
  const drawn = accounts.map(
    ({ index, standardError: se }) =>
      (index / se ** 2 + mean / spread ** 2) / (1 / se ** 2 + 1 / spread ** 2),
  );
  [0.2389, 0.3194, 0.4504, 0.5885].forEach((value, at) => expect(drawn[at]).toBeCloseTo(value, 4));
});
