import fc from 'fast-check';
import {
  type AnswerHistory,
  currentAnswers,
  mergeHistories,
  REMEMBERED_SUBMISSIONS,
  type RememberedSubmission,
  textBytes,
  withoutSubmission,
} from '../../../lambdas/domain/scoring/answers/answers.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { submissionsOn } from '../../support/histories/arbitraries.ts';
import { aHistory, aJob, aSubmission, daysAgo, NOW } from '../../support/facts.ts';

const KEYS = ['plan', 'drive'];
const JOB = aJob({ steps: KEYS });
/** Later than every generated time. */
const LATER = NOW + 2 * DAY_MS;

/** Delivers each submission twice, in any order, to two histories that are then merged. */
const deliveries = fc
  .oneof(
    submissionsOn(JOB, 's', 12),
    // More submissions than are remembered.
    fc.array(submissionsOn(JOB, 's', 1), { minLength: 150, maxLength: 190 }).map(numbered),
  )
  .chain((submissions) =>
    fc.record({
      submissions: fc.constant(submissions),
      delivered: fc
        .shuffledSubarray([...submissions, ...submissions], {
          minLength: submissions.length * 2,
          maxLength: submissions.length * 2,
        })
        .chain((order) => fc.tuple(fc.constant(order), fc.nat({ max: order.length }))),
    }),
  );

function numbered(drawn: readonly RememberedSubmission[][]): RememberedSubmission[] {
  return drawn.flat().map((submission, index) => ({ ...submission, submissionId: `s-${index}` }));
}

function deliverOneByOne(submissions: readonly RememberedSubmission[]): AnswerHistory {
  return submissions.reduce<AnswerHistory>(
    (history, submission) => mergeHistories(history, [submission]),
    [],
  );
}

describe('merging histories', () => {
  test('gives the same history for any order, repetition and interleaving', () => {
    fc.assert(
      fc.property(deliveries, ({ submissions, delivered: [order, cut] }) => {
        const atOnce = mergeHistories([], submissions);
        expect(deliverOneByOne(order)).toEqual(atOnce);
        const left = deliverOneByOne(order.slice(0, cut));
        const right = deliverOneByOne(order.slice(cut));
        expect(mergeHistories(left, right)).toEqual(atOnce);
        expect(mergeHistories(right, left)).toEqual(atOnce);
        expect(mergeHistories(atOnce, atOnce)).toEqual(atOnce);
      }),
      { numRuns: 30 },
    );
  });

  test('is associative', () => {
    const three = fc.tuple(
      submissionsOn(JOB, 'a'),
      submissionsOn(JOB, 'b'),
      submissionsOn(JOB, 'c'),
    );
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(mergeHistories(mergeHistories(a, b), c)).toEqual(
          mergeHistories(a, mergeHistories(b, c)),
        );
      }),
    );
  });

  test('forgets old submissions without changing a current answer', () => {
    fc.assert(
      fc.property(deliveries, ({ submissions }) => {
        const everything = submissions.toSorted(
          (a, b) => a.at - b.at || (a.submissionId < b.submissionId ? -1 : 1),
        );
        expect(currentAnswers(mergeHistories([], submissions), KEYS, LATER, 365)).toEqual(
          currentAnswers(everything, KEYS, LATER, 365),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('keeps the last 150 submissions, and older ones that contain a latest answer', () => {
    const old = aSubmission('old', daysAgo(400), { drive: 'EASY' });
    const many = Array.from({ length: REMEMBERED_SUBMISSIONS + 5 }, (_, index) =>
      aSubmission(`s-${String(index).padStart(3, '0')}`, daysAgo(300) + index, { plan: 'EASY' }),
    );
    const kept = mergeHistories([old], many).map(({ submissionId }) => submissionId);
    expect(kept).toEqual(['old', ...many.slice(5).map(({ submissionId }) => submissionId)]);
  });

  test('keeps only the texts of the latest answer and of the latest explained easy answer', () => {
    const said = (explanation: string) => ({ effort: 'EASY' as const, explanation });
    const history = aHistory(
      aSubmission('1', daysAgo(40), { plan: said('first') }),
      aSubmission('2', daysAgo(30), { plan: said('second') }),
      aSubmission('3', daysAgo(20), { plan: { effort: 'DIFFICULT', explanation: 'third' } }),
      aSubmission('4', daysAgo(10), { plan: { effort: 'DIFFICULT', explanation: 'fourth' } }),
    );
    expect(history.map(({ answers }) => answers['plan']?.text?.explanation ?? null)).toEqual([
      null,
      'second',
      null,
      'fourth',
    ]);
    expect(history.map(({ answers }) => answers['plan']?.isExplained)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(textBytes(history)).toBe('secondfourth'.length);
  });

  test('fills in a missing text from a copy that has it', () => {
    const withText = aSubmission('1', NOW, { plan: { effort: 'EASY', explanation: 'süß' } });
    const without = {
      ...withText,
      answers: { plan: { effort: 'EASY' as const, isExplained: true } },
    };
    expect(mergeHistories([without], [withText])).toEqual([withText]);
    expect(mergeHistories([withText], [without])).toEqual([withText]);
    expect(textBytes([withText])).toBe(5);
  });
});

describe('current answers', () => {
  const at = (history: AnswerHistory, asOf = NOW) =>
    currentAnswers(history, KEYS, asOf, 365).map(({ stepKey, effort, submissionId }) => [
      stepKey,
      effort,
      submissionId,
    ]);

  test('are the latest per step, and at equal times those with the greater submission id', () => {
    const history = aHistory(
      aSubmission('b', daysAgo(5), { plan: 'DIFFICULT', drive: 'EASY' }),
      aSubmission('a', daysAgo(5), { plan: 'VERY_EASY', drive: 'VERY_EASY' }),
      aSubmission('c', daysAgo(9), { plan: 'NEITHER' }),
    );
    expect(at(history)).toEqual([
      ['plan', 'DIFFICULT', 'b'],
      ['drive', 'EASY', 'b'],
    ]);
  });

  test('exclude an answer that "not part of my work" supersedes', () => {
    const history = aHistory(
      aSubmission('1', daysAgo(5), { plan: 'DIFFICULT' }),
      aSubmission('2', daysAgo(4), { plan: null }),
    );
    expect(at(history)).toEqual([]);
    expect(at(withoutSubmission(history, '2'))).toEqual([['plan', 'DIFFICULT', '1']]);
  });

  test('count from their own time to the last millisecond before they expire', () => {
    const history = aHistory(aSubmission('1', NOW, { plan: 'EASY' }));
    const expiry = NOW + 365 * DAY_MS;
    expect([NOW - 1, NOW, expiry, expiry + 1].map((asOf) => at(history, asOf).length)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  test('do not fall back to an older answer when the latest has expired', () => {
    const history = aHistory(
      aSubmission('1', daysAgo(380), { plan: 'DIFFICULT' }),
      aSubmission('2', daysAgo(370), { plan: null }),
    );
    expect(at(history)).toEqual([]);
  });

  test('exclude steps that were not requested', () => {
    const history = aHistory(aSubmission('1', NOW, { plan: 'EASY', gone: 'DIFFICULT' }));
    expect(at(history)).toEqual([['plan', 'EASY', '1']]);
  });
});
