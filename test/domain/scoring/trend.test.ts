import fc from 'fast-check';
import { type AccountFacts, assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import type { Effort } from '../../../lambdas/domain/scoring/answers/effort.ts';
import type { Person } from '../../../lambdas/domain/people/person.ts';
import { riskScore } from '../../../lambdas/domain/scoring/bands/risk-score.ts';
import { DEFAULT_SETTINGS } from '../../../lambdas/domain/jobs/settings.ts';
import { DAY_MS, endOfDay } from '../../../lambdas/domain/kernel/time.ts';
import { anyFacts } from '../../support/histories/arbitraries.ts';
import { aJob, aPerson, aSubmission, daysAgo, NOW, theFacts } from '../../support/facts.ts';

const JOB = aJob({ steps: ['one', 'two', 'three'] });

const all = (effort: Effort) => ({ one: effort, two: effort, three: effort });

const trendOf = (people: readonly Person[], at = NOW) =>
  assessAccount(theFacts(people), JOB, at).assessment.trend;

/** A person who answered 100 days ago and 10 days ago. */
const whoMoved = (id: string, from: Effort, to: Effort) =>
  aPerson(id, [
    aSubmission(`${id}-1`, daysAgo(100), all(from)),
    aSubmission(`${id}-2`, daysAgo(10), all(to)),
  ]);

const score = (index: number) => riskScore(index, DEFAULT_SETTINGS);

describe('the trend', () => {
  test('is WORSENING if the same people find the same steps harder', () => {
    const { direction, change, compositionChange, changedSteps } = trendOf([
      whoMoved('ana', 'EASY', 'NEITHER'),
    ]);
    expect({ direction, change, compositionChange, changedSteps }).toEqual({
      direction: 'WORSENING',
      change: score(0.5) - score(0.25),
      compositionChange: 0,
      changedSteps: ['one', 'two', 'three'].map((stepKey) => ({
        stepKey,
        from: 'EASY',
        to: 'MIXED',
      })),
    });
  });

  test('is IMPROVING if the same people find the same steps easier', () => {
    const { direction, change } = trendOf([whoMoved('ana', 'DIFFICULT', 'EASY')]);
    expect([direction, change]).toEqual(['IMPROVING', score(0.25) - score(0.75)]);
  });

  test('is STABLE if the change is small', () => {
    const slight = aPerson('ana', [
      aSubmission('1', daysAgo(100), all('VERY_EASY')),
      aSubmission('2', daysAgo(10), { one: 'EASY' }),
    ]);
    const { direction, change } = trendOf([slight]);
    expect([direction, change]).toEqual(['STABLE', score(0.25 / 3) - score(0)]);
  });

  test('is STABLE if only the respondents have changed', () => {
    const { direction, change, compositionChange } = trendOf([
      aPerson('ana', [aSubmission('1', daysAgo(100), all('VERY_EASY'))]),
      aPerson('ben', [aSubmission('2', daysAgo(10), all('VERY_DIFFICULT'))]),
    ]);
    expect({ direction, change, compositionChange }).toEqual({
      direction: 'STABLE',
      change: 0,
      compositionChange: score(0.5) - score(0),
    });
  });

  test('is UNKNOWN with fewer than three pairs of answers', () => {
    const two = aPerson('ana', [
      aSubmission('1', daysAgo(100), { one: 'EASY', two: 'EASY' }),
      aSubmission('2', daysAgo(10), { one: 'DIFFICULT', two: 'DIFFICULT', three: 'DIFFICULT' }),
    ]);
    const { direction, change, compositionChange } = trendOf([two]);
    expect([direction, change, compositionChange]).toEqual(['UNKNOWN', null, null]);
  });

  test('is UNKNOWN if all earlier answers had expired', () => {
    const late = aPerson('ana', [
      aSubmission('1', daysAgo(456), all('EASY')),
      aSubmission('2', daysAgo(89), all('DIFFICULT')),
    ]);
    const { direction, changedSteps } = trendOf([late]);
    expect(direction).toBe('UNKNOWN');
    expect(changedSteps.map(({ from }) => from)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });

  test('is never WORSENING or IMPROVING if no opinion has changed', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        const { direction, change } = assessAccount(steadfast(facts), job, NOW).assessment.trend;
        expect(['STABLE', 'UNKNOWN']).toContain(direction);
        expect(change ?? 0).toBe(0);
      }),
    );
  });
});

/** The facts with each person's answers to a step replaced by their first one. */
function steadfast(facts: AccountFacts): AccountFacts {
  const people = structuredClone(facts.people);
  for (const { history } of people) {
    const first = new Map<string, Effort>();
    for (const answer of history.flatMap(({ answers }) => Object.entries(answers))) {
      const [stepKey, said] = answer;
      if (said.effort === null) continue;
      said.effort = first.get(stepKey) ?? said.effort;
      first.set(stepKey, said.effort);
    }
  }
  return { ...facts, people };
}

describe('the points of a trend', () => {
  test('are the score at the end of each day with a new answer, and the score now', () => {
    const ana = aPerson('ana', [
      aSubmission('1', daysAgo(400), all('VERY_EASY')),
      aSubmission('2', daysAgo(20) - 1000, all('NEITHER')),
      aSubmission('3', daysAgo(20), all('DIFFICULT')),
      aSubmission('4', NOW - 1000, all('EASY')),
      aSubmission('5', daysAgo(5), { elsewhere: 'EASY' }),
      aSubmission('6', daysAgo(4), { one: null }),
    ]);
    expect(trendOf([ana]).points).toEqual([
      { at: endOfDay(daysAgo(400)), score: score(0), band: 'LOW' },
      { at: endOfDay(daysAgo(20)), score: score(0.75), band: 'HIGH' },
      { at: NOW, score: score(0.25), band: 'LOW' },
    ]);
    const tomorrow = NOW + DAY_MS;
    expect(trendOf([ana], tomorrow).points.slice(2)).toEqual([
      { at: endOfDay(NOW), score: score(0.25), band: 'LOW' },
      { at: tomorrow, score: score(0.25), band: 'LOW' },
    ]);
  });

  test('cover the last 24 days with answers, and now', () => {
    const days = Array.from({ length: 30 }, (_, index) => 30 - index);
    const ana = aPerson(
      'ana',
      days.map((day) => aSubmission(`s${day}`, daysAgo(day), all('EASY'))),
    );
    expect(trendOf([ana]).points.map(({ at }) => at)).toEqual([
      ...days.slice(-24).map((day) => endOfDay(daysAgo(day))),
      NOW,
    ]);
  });

  test('are a single point for an account without answers', () => {
    expect(trendOf([]).points).toEqual([{ at: NOW, score: null, band: 'UNKNOWN' }]);
  });
});
