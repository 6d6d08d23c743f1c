import fc from 'fast-check';
import { aucOf } from '../../../lambdas/domain/truth/statistics/auc.ts';
import {
  logitInterval,
  newcombeInterval,
} from '../../../lambdas/domain/truth/statistics/auc-interval.ts';
import { decileLifts, precisionAt } from '../../../lambdas/domain/truth/backtest/churned-within.ts';
import {
  fitScale,
  hasBothKinds,
  scaleObjective,
} from '../../../lambdas/domain/truth/fit/fit-scale.ts';
import { fitSteps, stepsObjective } from '../../../lambdas/domain/truth/fit/fit-steps.ts';
import type { ScoredOutcome } from '../../../lambdas/domain/truth/statistics/scored-outcome.ts';

const anyCases: fc.Arbitrary<ScoredOutcome[]> = fc.array(
  fc.record({
    accountId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    isChurned: fc.boolean(),
    score: fc.integer({ min: 0, max: 20 }).map((tenth) => tenth * 5),
  }),
  { minLength: 2, maxLength: 40 },
);

const anyPoints = fc
  .array(
    fc.record({
      struggles: fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { minLength: 3, maxLength: 3 }),
      isChurned: fc.boolean(),
    }),
    { minLength: 3, maxLength: 40 },
  )
  .filter(hasBothKinds);

test('the AUC and its variance are the same after any increasing transformation', () => {
  fc.assert(
    fc.property(anyCases, (cases) => {
      const moved = cases.map((item) => ({ ...item, score: Math.exp(item.score / 25) - 3 }));
      expect(aucOf(moved)).toEqual(aucOf(cases));
    }),
  );
});

test('the AUC is the share of pairs in the right order, ties counting half', () => {
  fc.assert(
    fc.property(anyCases, (cases) => {
      const churned = cases.filter(({ isChurned }) => isChurned);
      const kept = cases.filter(({ isChurned }) => !isChurned);
      const pairs = churned.flatMap((a) =>
        kept.map((b): number => (a.score === b.score ? 0.5 : Number(a.score > b.score))),
      );
      const share = pairs.reduce((total, value) => total + value, 0) / pairs.length;
      const auc = aucOf(cases)?.auc;
      if (pairs.length === 0) expect(auc).toBeUndefined();
      else expect(auc).toBeCloseTo(share, 12);
    }),
  );
});

test('at a fixed AUC and method, more outcomes never widen the interval', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 2, max: 10 }),
      (auc, churned, kept, times) => {
        const few = newcombeInterval(auc, churned, kept);
        const many = newcombeInterval(auc, churned * times, kept * times);
        expect(many.upper - many.lower).toBeLessThanOrEqual(few.upper - few.lower + 1e-12);
      },
    ),
  );
  const width = (variance: number) => {
    const { lower, upper } = logitInterval(0.7, variance);
    return upper - lower;
  };
  expect(width(0.001)).toBeLessThan(width(0.002));
});

test('every interval contains its AUC and lies within 0 to 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 100 }),
      (auc, churned, kept) => {
        const { lower, upper } = newcombeInterval(auc, churned, kept);
        expect(lower >= 0 && lower <= auc && auc <= upper && upper <= 1).toBe(true);
      },
    ),
  );
});

test('the deciles contain every churned case once', () => {
  fc.assert(
    fc.property(anyCases, (cases) => {
      const deciles = decileLifts(cases);
      const churned = cases.filter(({ isChurned }) => isChurned).length;
      const inDeciles = deciles.reduce((total, decile) => total + decile.churned, 0);
      if (cases.length < 10) expect(deciles).toEqual([]);
      else expect(inDeciles).toBeCloseTo(churned, 9);
      expect(precisionAt(cases, 1000).expectedChurned).toBeCloseTo(churned, 9);
    }),
  );
});

test('a fitted scale is never worse than the default under the penalized objective', () => {
  fc.assert(
    fc.property(anyPoints, (given) => {
      const points = given.map(({ struggles, isChurned }) => ({
        index: struggles.reduce<number>((total, value) => total + value, 0) / 3,
        isChurned,
      }));
      const { intercept, slope } = fitScale(points);
      expect(slope).toBeGreaterThanOrEqual(0);
      const best = scaleObjective(points, intercept, slope);
      expect(best).toBeLessThanOrEqual(scaleObjective(points, -4.5, 9) + 1e-9);
      for (const [d0, d1] of [
        [1e-3, 0],
        [-1e-3, 0],
        [0, 1e-3],
        [0, -Math.min(slope, 1e-3)],
      ] as const) {
        expect(best).toBeLessThanOrEqual(scaleObjective(points, intercept + d0, slope + d1) + 1e-9);
      }
    }),
  );
});

test('fitted steps are never worse than the default, nor than any neighbor', () => {
  fc.assert(
    fc.property(anyPoints, fc.constantFrom(0.3, 3, 100), (points, lambda) => {
      const fit = fitSteps(points, lambda);
      const best = stepsObjective(points, lambda, fit);
      const usual = { intercept: -4.5, weights: [3, 3, 3] };
      expect(best).toBeLessThanOrEqual(stepsObjective(points, lambda, usual) + 1e-9);
      fit.weights.forEach((weight, step) => {
        expect(weight).toBeGreaterThanOrEqual(0);
        for (const change of [1e-3, -Math.min(weight, 1e-3)]) {
          const weights = fit.weights.with(step, weight + change);
          const neighbor = stepsObjective(points, lambda, { ...fit, weights });
          expect(best).toBeLessThanOrEqual(neighbor + 1e-9);
        }
      });
    }),
    { numRuns: 50 },
  );
});
