import fc from 'fast-check';
import {
  type AnswerHistory,
  mergeHistories,
  type RememberedSubmission,
} from '../../../lambdas/domain/scoring/answers/answers.ts';
import {
  effortLimit,
  isKeptFor,
  isNamed,
  keepsQuote,
  keepsText,
  named,
  NAMED_DAYS,
  namedLimit,
  nextLimit,
  retained,
  TEXT_DAYS,
} from '../../../lambdas/domain/privacy/retention-periods.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { submissionsOn } from '../../support/histories/arbitraries.ts';
import { aHistory, aJob, aSubmission, daysAgo, NOW } from '../../support/facts.ts';

const JOB = aJob({ steps: ['plan', 'drive'] });
const WORDS = { effort: 'EASY', explanation: 'Maps.', about: 'JOB', alternative: 'Paper' } as const;

const textsOf = (history: readonly RememberedSubmission[]) =>
  history.flatMap(({ answers }) =>
    Object.values(answers).flatMap(({ text }) => [text?.explanation, text?.alternative]),
  );

const DAYS = 730;
const limitOf = (at: number) => effortLimit(at, DAYS);
const keptAt = (history: AnswerHistory, asOf: number) => retained(history, asOf, DAYS);

describe('retention', () => {
  test('includes the last millisecond of the period', () => {
    expect([isNamed(daysAgo(NAMED_DAYS), NOW), isNamed(daysAgo(NAMED_DAYS) - 1, NOW)]).toEqual([
      true,
      false,
    ]);
    expect([isKeptFor(9, daysAgo(9), NOW), isKeptFor(9, daysAgo(9) - 1, NOW)]).toEqual([
      true,
      false,
    ]);
    expect([namedLimit(NOW), effortLimit(NOW, 9)]).toEqual([
      NOW + NAMED_DAYS * DAY_MS + 1,
      NOW + 9 * DAY_MS + 1,
    ]);
    expect([keepsText(daysAgo(TEXT_DAYS), NOW), keepsText(daysAgo(TEXT_DAYS) - 1, NOW)]).toEqual([
      true,
      false,
    ]);
    const answeredAt = daysAgo(TEXT_DAYS) - 1;
    expect(keepsQuote({ answeredAt, isConsented: true }, NOW)).toBe(true);
    expect(keepsQuote({ answeredAt, isConsented: false }, NOW)).toBe(false);
  });

  test('keeps efforts and what they are about for the given period, and explanations for a year', () => {
    const history = aHistory(
      aSubmission('gone', daysAgo(731), { plan: WORDS }),
      aSubmission('silent', daysAgo(400), { plan: WORDS, drive: 'EASY' }),
      aSubmission('whole', daysAgo(10), { plan: WORDS }),
    );
    expect(keptAt(history, NOW)).toEqual([
      {
        submissionId: 'silent',
        at: daysAgo(400),
        answers: {
          plan: expect.objectContaining({ effort: 'EASY', isExplained: true }) as object,
          drive: { effort: 'EASY', isExplained: false },
        },
      },
      history[2],
    ]);
    const alone = aHistory(aSubmission('silent', daysAgo(400), { plan: WORDS }));
    expect(keptAt(alone, NOW)[0]?.answers).toEqual({
      plan: {
        effort: 'EASY',
        isExplained: true,
        text: { explanation: null, reason: null, about: 'JOB', alternative: null },
      },
    });
  });

  test('keeps answers under a name for two years', () => {
    const history = aHistory(
      aSubmission('nameless', daysAgo(731), { plan: 'EASY' }),
      aSubmission('named', daysAgo(730), { plan: 'EASY' }),
    );
    expect(named(history, NOW)).toEqual([history[1]]);
    expect(nextLimit(history, namedLimit)).toBe(daysAgo(731) + NAMED_DAYS * DAY_MS + 1);
  });

  test('gives the same history whether it is applied before or after merging', () => {
    const drawn = fc.tuple(submissionsOn(JOB, 'a', 6), submissionsOn(JOB, 'b', 6));
    fc.assert(
      fc.property(drawn, ([a, b]) => {
        const before = keptAt(mergeHistories(keptAt(a, NOW), keptAt(b, NOW)), NOW);
        expect(before).toEqual(keptAt(mergeHistories(a, b), NOW));
      }),
    );
  });

  test('changes a history at its next limit and not before', () => {
    fc.assert(
      fc.property(submissionsOn(JOB, 'a', 6), fc.nat(1000), (submissions, days) => {
        const history = keptAt(mergeHistories([], submissions), NOW);
        const limit = nextLimit(history, limitOf);
        if (limit === null) return expect(history).toEqual([]);
        const asOf = Math.min(limit - 1, NOW + days * DAY_MS);
        expect(keptAt(history, Math.max(asOf, NOW))).toEqual(history);
        expect(keptAt(history, limit)).not.toEqual(history);
        return undefined;
      }),
    );
  });

  test('ends with an empty history and no next limit', () => {
    fc.assert(
      fc.property(submissionsOn(JOB, 'a', 6), (submissions) => {
        let history = mergeHistories([], submissions);
        let turns = 0;
        for (let at = nextLimit(history, limitOf); at !== null; at = nextLimit(history, limitOf)) {
          history = keptAt(history, at);
          turns += 1;
          if (textsOf(history).every((text) => text == null)) continue;
          expect(history.some((one) => keepsText(one.at, at))).toBe(true);
        }
        expect([history, turns <= 2 * submissions.length]).toEqual([[], true]);
      }),
    );
  });
});
