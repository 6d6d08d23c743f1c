import type { Person } from '../../../lambdas/domain/people/person.ts';
import { precisionOf } from '../../../lambdas/domain/scoring/answers/precision.ts';
import { readAt } from '../../../lambdas/domain/scoring/reading.ts';
import { scoringBasis } from '../../../lambdas/domain/jobs/scoring-basis.ts';
import { aJob, NOW, whoSaid } from '../../support/facts.ts';

function precisionWhen(people: readonly Person[], settings = {}) {
  const basis = scoringBasis(aJob({ steps: ['plan', 'drive'], settings }), null);
  return precisionOf(readAt(people, basis, NOW), basis);
}

describe('the precision of an index', () => {
  test('is null without answers', () => {
    expect(precisionWhen([])).toBeNull();
  });

  test('counts one respondent who answered everything as one', () => {
    const precision = precisionWhen([whoSaid('ana', { plan: 'NEITHER', drive: 'NEITHER' })]);
    expect(precision?.effectiveRespondents).toBe(1);
    expect(precision?.standardError).toBeCloseTo(0.22, 12);
  });

  test('is lower if steps are unanswered', () => {
    // √(0.22² + ½ · 0.12²/1 + ½ · 0.25²/1)
    const precision = precisionWhen([whoSaid('ana', { plan: 'NEITHER' })]);
    expect(precision?.standardError).toBeCloseTo(Math.sqrt(0.0484 + 0.03845), 12);
  });

  test('is lower if respondents disagree', () => {
    // n* = 2, x = 0.5: v = (3 · 0.22² + 2 · 0.25)/4.
    const precision = precisionWhen([
      whoSaid('ana', { plan: 'VERY_EASY', drive: 'VERY_EASY' }),
      whoSaid('ben', { plan: 'VERY_DIFFICULT', drive: 'VERY_DIFFICULT' }),
    ]);
    expect(precision?.effectiveRespondents).toBeCloseTo(2, 12);
    expect(precision?.standardError).toBeCloseTo(Math.sqrt((0.1452 + 0.5) / 4 / 2), 12);
  });

  test('counts fewer effective respondents if one has a greater weight', () => {
    // a = ¾ and ¼: n* = 1/(9/16 + 1/16).
    const precision = precisionWhen(
      [
        whoSaid('ana', { plan: 'EASY', drive: 'EASY' }, 'BUYER'),
        whoSaid('ben', { plan: 'EASY', drive: 'EASY' }),
      ],
      { roleWeights: { EXECUTOR: 1, BENEFICIARY: 1, BUYER: 3, OTHER: 1 } },
    );
    expect(precision?.effectiveRespondents).toBeCloseTo(1.6, 12);
  });

  test('accounts for answers that single respondents left out', () => {
    // Every step is answered by one of two respondents: K = 2 of 4.
    const precision = precisionWhen([
      whoSaid('ana', { plan: 'NEITHER' }),
      whoSaid('ben', { drive: 'NEITHER' }),
    ]);
    const variance = (3 * 0.22 ** 2) / 4 / 2 + (0.5 * 0.25 ** 2) / 2;
    expect(precision?.standardError).toBeCloseTo(Math.sqrt(variance), 12);
  });

  test('accounts for the few answers if each respondent was asked five of fourteen steps', () => {
    const keys = Array.from('abcdefghijklmn');
    const basis = scoringBasis(aJob({ steps: keys }), null);
    const errorOf = (asked: readonly string[]) => {
      const people = asked.map((steps, at) =>
        whoSaid(
          `p${at}`,
          Object.fromEntries(Array.from(steps).map((key) => [key, 'NEITHER' as const])),
        ),
      );
      return precisionOf(readAt(people, basis, NOW), basis)?.standardError ?? NaN;
    };
    const all = keys.join('');
    // n* = 3 because all answered everything. No step and no answer is missing.
    const variance = (3 * 0.22 ** 2) / 5 / 3;
    expect(errorOf([all, all, all])).toBeCloseTo(Math.sqrt(variance), 12);
    // A = 14 of 14, K = 15 of 42. One step has two answers, so the respondents weigh 9/28, 9/28 and 10/28.
    const short = ['abcde', 'fghij', 'klmna'];
    const effective = 1 / ((4.5 / 14) ** 2 + (5 / 14) ** 2 + (4.5 / 14) ** 2);
    const among = (3 * 0.22 ** 2) / (2 + effective) / effective;
    expect(errorOf(short)).toBeCloseTo(Math.sqrt(among + ((1 - 15 / 42) * 0.0625) / 15), 12);
    expect(errorOf(short)).toBeGreaterThan(errorOf([all, all, all]));
  });
});
