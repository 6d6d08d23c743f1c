import fc from 'fast-check';
import { byRespondentId } from '../../../lambdas/domain/people/person.ts';
import { type ScoringBasis, scoringBasis } from '../../../lambdas/domain/jobs/scoring-basis.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { riskChange } from '../../../lambdas/domain/truth/change/risk-change.ts';
import { shownPoints } from '../../../lambdas/domain/truth/change/shown-points.ts';
import { anyFacts } from '../../support/histories/arbitraries.ts';
import { aJob, aPerson, aSubmission, daysAgo, NOW } from '../../support/facts.ts';

const JOB = aJob({ steps: ['plan', 'drive', 'park'] });
const BASIS = scoringBasis(JOB, null);
const same = (basis: ScoringBasis) => ({
  before: basis,
  calibratedAsBefore: basis,
  after: basis,
});

const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('the parts add up to the difference, and exactly so as displayed', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 1, max: 700 }), ({ job, facts }, days) => {
      const people = byRespondentId(facts.people);
      const basis = scoringBasis(job, facts.account.segment);
      const otherScale = { ...basis.settings, intercept: -3, slope: 6 };
      const change = riskChange({
        from: NOW - days * DAY_MS,
        to: NOW,
        bases: {
          before: { ...basis, settings: otherScale },
          calibratedAsBefore: { ...basis, settings: otherScale },
          after: basis,
        },
        people: { before: people, after: people.slice(1) },
      });
      const { scoreBefore, scoreAfter, parts } = change;
      if (scoreBefore === null || scoreAfter === null) {
        expect(parts).toEqual([]);
        return;
      }
      const points = parts.map((part) => part.points);
      expect(sumOf(points)).toBeCloseTo(scoreAfter - scoreBefore, 9);
      const shown = shownPoints(points, scoreBefore, scoreAfter);
      if (points.length === 0) return;
      expect(sumOf(shown.map((value) => Math.round(value * 10)))).toBe(
        Math.round(scoreAfter * 10) - Math.round(scoreBefore * 10),
      );
      shown.forEach((value, at) =>
        expect(Math.abs(value - (points[at] ?? 0))).toBeLessThanOrEqual(0.2),
      );
    }),
  );
});

test('each part has one cause: answers expired, people left, new people or changed opinions', () => {
  const said = (id: string, days: number, effort: 'VERY_EASY' | 'VERY_DIFFICULT') =>
    aSubmission(id, daysAgo(days), { plan: effort, drive: 'NEITHER', park: 'NEITHER' });
  const ana = aPerson('ana', [said('a1', 400, 'VERY_DIFFICULT')]);
  const ben = aPerson('ben', [said('b1', 200, 'VERY_DIFFICULT')]);
  const cho = aPerson('cho', [said('c1', 200, 'VERY_EASY'), said('c2', 5, 'VERY_DIFFICULT')]);
  const dan = aPerson('dan', [said('d1', 3, 'VERY_DIFFICULT')]);
  const change = riskChange({
    from: daysAgo(100),
    to: NOW,
    bases: same(BASIS),
    people: { before: [ana, ben, cho], after: [ana, cho, dan] },
  });
  expect(change.parts.map(({ kind, stepKey, points }) => [kind, stepKey, points > 0])).toEqual([
    ['EXPIRED', 'plan', false],
    ['PEOPLE_LEFT', 'plan', false],
    ['NEW_PEOPLE', 'plan', true],
    ['OPINIONS', 'plan', true],
  ]);
});

test('parts from settings and calibration have no step, and there is no part without a cause', () => {
  const people = [aPerson('ana', [aSubmission('a', daysAgo(20), { plan: 'DIFFICULT' })])];
  const other = { ...BASIS, settings: { ...BASIS.settings, slope: 5 } };
  const given = { from: daysAgo(10), to: NOW, people: { before: people, after: people } };
  expect(riskChange({ ...given, bases: same(BASIS) }).parts).toEqual([]);
  const settings = riskChange({ ...given, bases: { ...same(BASIS), before: other } });
  expect(settings.parts.map(({ kind, stepKey }) => [kind, stepKey])).toEqual([['SETTINGS', null]]);
  const calibrated = riskChange({ ...given, bases: { ...same(other), after: BASIS } });
  expect(calibrated.parts.map(({ kind }) => kind)).toEqual(['CALIBRATION']);
});
