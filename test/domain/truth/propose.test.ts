import type {
  CalibrationCase,
  Fit,
} from '../../../lambdas/domain/truth/calibration/calibration-case.ts';
import { calibratedBands } from '../../../lambdas/domain/truth/calibration/calibrated-bands.ts';
import { foldsOf } from '../../../lambdas/domain/truth/fit/folds.ts';
import { proposeCalibrations } from '../../../lambdas/domain/truth/calibration/propose.ts';
import { sigmoid } from '../../../lambdas/domain/truth/statistics/logistic.ts';

const IN_FORCE: Fit = { intercept: -4.5, slope: 9, importance: null };

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const meanOf = (values: number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length;

/** Accounts that answered four steps and churn with the log odds that `odds` returns. */
function cases(count: number, odds: (s: number[]) => number, seed = 100): CalibrationCase[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, n) => {
    const struggles = Array.from({ length: 4 }, () => Math.floor(random() * 5) / 4);
    return {
      accountId: `a-${n}`,
      externalIdHash: String(Math.floor(random() * 1e9)).padStart(9, '0'),
      isChurned: random() < sigmoid(odds(struggles)),
      decidedAt: n,
      struggles,
      index: meanOf(struggles),
    };
  });
}

const propose = (given: CalibrationCase[], hasSegmentImportance = false) =>
  proposeCalibrations({ cases: given, inForce: IN_FORCE, hasSegmentImportance });

test('too few outcomes give no proposal, and the sentence says what is missing', () => {
  const [scale, steps] = propose(cases(40, () => -3));
  expect(scale).toMatchObject({ kind: 'SCALE', advice: 'NOT_ENOUGH', fit: null });
  expect(scale?.sentence).toMatch(/^Too few outcomes: \d of 10 churned\.$/);
  expect(steps).toMatchObject({ kind: 'STEPS', advice: 'NOT_ENOUGH' });
});

test('another base rate gets a new scale, and steps with equal effect stay equal', () => {
  const [scale, steps] = propose(cases(900, (s) => -5 + 6 * meanOf(s)));
  expect(scale?.advice).toBe('RECOMMENDED');
  expect(scale?.gain).toBeGreaterThan(2 * (scale?.gainStandardError ?? 1));
  expect(scale?.slopeInterval?.lower).toBeLessThan(6);
  expect(scale?.slopeInterval?.upper).toBeGreaterThan(6);
  expect(scale?.foldFits).toHaveLength(5);
  expect(scale?.highFrom).toBeCloseTo(100 * Math.min(0.6, 2.5 * (scale?.base ?? 0)), 9);
  expect(steps?.advice).toBe('KEEP');
});

test('a step that alone predicts churn gets a greater weight', () => {
  const [, steps] = propose(cases(600, (s) => -5 + 8 * (s[0] ?? 0)));
  expect(steps?.advice).toBe('RECOMMENDED');
  const [first = 0, ...others] = steps?.fit?.importance ?? [];
  expect(first).toBeGreaterThan(2);
  others.forEach((weight) => expect(weight).toBeLessThan(1));
  expect((steps?.aucAfter ?? 0) - (steps?.aucBefore ?? 0)).toBeGreaterThan(0.05);
});

test('settings that already fit are kept', () => {
  const [scale, steps] = propose(cases(600, (s) => -4.5 + 9 * meanOf(s)));
  for (const advice of [scale?.advice, steps?.advice]) expect(['KEEP', 'NEVER']).toContain(advice);
});

test('a proposal that fails on the latest outcomes is not to be applied', () => {
  const calm = cases(450, (s) => -6 + 6 * meanOf(s));
  const lately = cases(150, (s) => -4.5 + 9 * meanOf(s), 8).map((item, n) => ({
    ...item,
    accountId: `b-${n}`,
    decidedAt: 1000 + n,
  }));
  const [scale] = propose([...calm, ...lately]);
  expect(scale?.advice).toBe('NEVER');
  expect(scale?.sentence).toMatch(/^Don't apply/);
});

test('reversed effort carries no information, and importance by segment rules out new step weights', () => {
  const reversed = cases(400, (s) => 3 - 8 * meanOf(s));
  const [scale, steps] = propose(reversed, true);
  expect(scale).toMatchObject({ advice: 'KEEP', fit: null });
  expect(scale?.sentence).toBe('Effort does not predict churn here, so there is nothing to apply.');
  expect(steps?.sentence).toMatch(/^Some segments have their own step importance/);
});

test('accounts are assigned to folds by class and hash, with all cases of one account together', () => {
  const given = cases(100, () => -1).map((item, n) => ({
    ...item,
    accountId: `a-${n % 40}`,
    externalIdHash: String((n % 40) * 7919).slice(-3),
  }));
  const folds = foldsOf(given);
  expect(folds.size).toBe(40);
  const sizes = [0, 1, 2, 3, 4].map((fold) => [...folds.values()].filter((f) => f === fold).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
  expect(foldsOf(given.toReversed())).toEqual(folds);
});

test.each([
  [0.08, 20, 10],
  [0.15, 37.5, 18.75],
  [0.24, 60, 30],
  [0.5, 60, 30],
])('calibratedBands returns the bands for a base rate of %d', (base, highFrom, mediumFrom) => {
  const bands = calibratedBands(base);
  expect(bands.highFrom).toBeCloseTo(highFrom, 9);
  expect(bands.mediumFrom).toBeCloseTo(mediumFrom, 9);
});
