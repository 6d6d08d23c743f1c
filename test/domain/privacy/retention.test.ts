import fc from 'fast-check';
import {
  mergeHistories,
  type RememberedSubmission,
} from '../../../lambdas/domain/scoring/answers.ts';
import {
  EFFORT_DAYS,
  isKept,
  keepsQuote,
  keepsText,
  nextLimit,
  retained,
  TEXT_DAYS,
} from '../../../lambdas/domain/privacy/retention.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { submissionsOn } from '../../support/arbitraries.ts';
import { aHistory, aJob, aSubmission, daysAgo, NOW } from '../../support/facts.ts';

const JOB = aJob({ steps: ['plan', 'drive'] });
const WORDS = { effort: 'EASY', explanation: 'Maps.', about: 'JOB', alternative: 'Paper' } as const;

const textsOf = (history: readonly RememberedSubmission[]) =>
  history.flatMap(({ answers }) =>
    Object.values(answers).flatMap(({ text }) => [text?.explanation, text?.alternative]),
  );

describe('what is kept', () => {
  test('holds to its last millisecond', () => {
    expect([isKept(daysAgo(EFFORT_DAYS), NOW), isKept(daysAgo(EFFORT_DAYS) - 1, NOW)]).toEqual([
      true,
      false,
    ]);
    expect([keepsText(daysAgo(TEXT_DAYS), NOW), keepsText(daysAgo(TEXT_DAYS) - 1, NOW)]).toEqual([
      true,
      false,
    ]);
    const answeredAt = daysAgo(TEXT_DAYS) - 1;
    expect(keepsQuote({ answeredAt, isConsented: true }, NOW)).toBe(true);
    expect(keepsQuote({ answeredAt, isConsented: false }, NOW)).toBe(false);
  });

  test('of a history: efforts for two years, words for one, what they are about as long as efforts', () => {
    const history = aHistory(
      aSubmission('gone', daysAgo(731), { plan: WORDS }),
      aSubmission('silent', daysAgo(400), { plan: WORDS, drive: 'EASY' }),
      aSubmission('whole', daysAgo(10), { plan: WORDS }),
    );
    expect(retained(history, NOW)).toEqual([
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
    expect(retained(alone, NOW)[0]?.answers).toEqual({
      plan: {
        effort: 'EASY',
        isExplained: true,
        text: { explanation: null, about: 'JOB', alternative: null },
      },
    });
  });

  test('is the same whether it is taken out before submissions are united or after', () => {
    const drawn = fc.tuple(submissionsOn(JOB, 'a', 6), submissionsOn(JOB, 'b', 6));
    fc.assert(
      fc.property(drawn, ([a, b]) => {
        const before = retained(mergeHistories(retained(a, NOW), retained(b, NOW)), NOW);
        expect(before).toEqual(retained(mergeHistories(a, b), NOW));
      }),
    );
  });

  test('changes at its next limit and not before', () => {
    fc.assert(
      fc.property(submissionsOn(JOB, 'a', 6), fc.nat(1000), (submissions, days) => {
        const history = retained(mergeHistories([], submissions), NOW);
        const limit = nextLimit(history);
        if (limit === null) return expect(history).toEqual([]);
        const asOf = Math.min(limit - 1, NOW + days * DAY_MS);
        expect(retained(history, Math.max(asOf, NOW))).toEqual(history);
        expect(retained(history, limit)).not.toEqual(history);
        return undefined;
      }),
    );
  });

  test('comes to an end: nothing is left, and nothing is due', () => {
    fc.assert(
      fc.property(submissionsOn(JOB, 'a', 6), (submissions) => {
        let history = mergeHistories([], submissions);
        let turns = 0;
        for (let at = nextLimit(history); at !== null; at = nextLimit(history)) {
          history = retained(history, at);
          turns += 1;
          if (textsOf(history).every((text) => text == null)) continue;
          expect(history.some((one) => keepsText(one.at, at))).toBe(true);
        }
        expect([history, turns <= 2 * submissions.length]).toEqual([[], true]);
      }),
    );
  });
});
