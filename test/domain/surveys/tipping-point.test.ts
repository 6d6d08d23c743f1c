import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../lambdas/domain/jobs/settings.ts';
import { riskScore } from '../../../lambdas/domain/scoring/bands/risk-score.ts';
import {
  indexAt,
  tippingPoint,
  tippingPoints,
} from '../../../lambdas/domain/surveys/tipping-point.ts';

test('tippingPoint returns the struggle that silent contacts would have to report', () => {
  const at = (threshold: number) => tippingPoint(0.35, 3, 8, indexAt(threshold, -4.5, 9));
  expect(at(60)?.struggle).toBeCloseTo(0.662, 3);
  expect(at(30)?.struggle).toBeCloseTo(0.439, 3);
  expect(at(60)?.state).toBe('POSSIBLE');
  expect(tippingPoint(0.1, 7, 8, 0.545)?.state).toBe('IMPOSSIBLE');
  expect(tippingPoint(0.9, 7, 8, 0.545)?.state).toBe('ALREADY');
  expect(tippingPoint(0.9, 8, 8, 0.545)).toBeNull();
});

test('an account has a tipping point for each band, and none without silent contacts or a score', () => {
  const coverage = { respondentsHeard: 3, contactsKnown: 8 };
  expect(
    tippingPoints(0.35, coverage, DEFAULT_SETTINGS).map(({ band, state }) => [band, state]),
  ).toEqual([
    ['HIGH', 'POSSIBLE'],
    ['MEDIUM', 'POSSIBLE'],
  ]);
  expect(tippingPoints(0.35, { ...coverage, contactsKnown: 3 }, DEFAULT_SETTINGS)).toEqual([]);
  expect(tippingPoints(null, coverage, DEFAULT_SETTINGS)).toEqual([]);
});

test('a band that begins at 0 or at 100 has a finite tipping point', () => {
  const settings = { ...DEFAULT_SETTINGS, highFrom: 100, mediumFrom: 0 };
  const points = tippingPoints(0.35, { respondentsHeard: 3, contactsKnown: 8 }, settings);
  expect(points.map(({ state }) => state)).toEqual(['IMPOSSIBLE', 'ALREADY']);
  expect(points.map(({ struggle }) => Number.isFinite(struggle))).toEqual([true, true]);
});

test('the score reaches the threshold if all silent contacts answer as the tipping point says', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (index, heard, silent) => {
        const known = heard + silent;
        const point = tippingPoint(index, heard, known, indexAt(60, -4.5, 9));
        const all = (index * heard + (point?.struggle ?? NaN) * silent) / known;
        expect(riskScore(all, DEFAULT_SETTINGS)).toBeCloseTo(60, 6);
      },
    ),
  );
});
