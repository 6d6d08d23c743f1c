import fc from 'fast-check';
import { type AskableStep, nextQuestions } from '../../../lambdas/domain/surveys/next-questions.ts';
import { daysAgo, NOW } from '../../support/facts.ts';

/** Fourteen steps A to N; the account has two answers at A, one at B and C. */
const STEPS: AskableStep[] = Array.from('ABCDEFGHIJKLMN', (key, position) => ({
  key,
  importance: 1,
  isTableStakes: key === 'F',
  answers: { A: 2, B: 1, C: 1 }[key] ?? 0,
  answeredAt: null,
  tieBreaker: String(99 - position),
}));

describe('the next questions of a short survey', () => {
  test('are five of the steps that the account knows least of, table stakes first', () => {
    expect(nextQuestions(STEPS, NOW, 5)).toEqual(['F', 'K', 'L', 'M', 'N']);
  });

  test('go on with what is left for the next person', () => {
    const first = new Set(nextQuestions(STEPS, NOW, 5));
    const later = STEPS.map((step) =>
      first.has(step.key) ? { ...step, answers: step.answers + 1 } : step,
    );
    expect(nextQuestions(later, NOW, 5)).toEqual(['E', 'G', 'H', 'I', 'J']);
  });

  test('go on with another five for a person who continues', () => {
    const asked = new Set(nextQuestions(STEPS, NOW, 5));
    expect(nextQuestions(STEPS, NOW, 5, asked)).toEqual(['E', 'G', 'H', 'I', 'J']);
  });

  test('leave out what the person answered lately, unless nothing else is left', () => {
    const fresh = STEPS.map((step) => ({ ...step, answeredAt: daysAgo(10) }));
    const oneOld = fresh.map((step) =>
      step.key === 'A' ? { ...step, answeredAt: daysAgo(200) } : step,
    );
    expect(nextQuestions(oneOld, NOW, 5)).toEqual(['A']);
    expect(nextQuestions(fresh, NOW, 5)).toHaveLength(5);
  });
});

const anySteps = fc
  .array(
    fc.record({
      importance: fc.constantFrom(1, 2),
      isTableStakes: fc.boolean(),
      answers: fc.nat(3),
      answeredAt: fc.option(fc.nat(400).map(daysAgo)),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((steps) =>
    steps.map((step, at): AskableStep => ({ ...step, key: `s${at}`, tieBreaker: `${at}` })),
  );
const isFresh = ({ answeredAt }: AskableStep) => answeredAt !== null && answeredAt > daysAgo(180);

describe('whatever is known of the steps', () => {
  test('none that is fresh is asked while another is left, and none that more is known of', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 3, max: 7 }), (steps, count) => {
        const chosen = new Set(nextQuestions(steps, NOW, count));
        const asked = steps.filter(({ key }) => chosen.has(key));
        const stale = steps.filter((step) => !isFresh(step));
        const pool = stale.length > 0 ? stale : steps;
        expect(asked).toHaveLength(Math.min(count, pool.length));
        const passedOver = pool.filter((step) => !chosen.has(step.key));
        const most = Math.max(...asked.map(({ answers }) => answers));
        expect(passedOver.every(({ answers }) => answers >= most)).toBe(true);
        expect(asked.every((step) => pool.includes(step))).toBe(true);
      }),
    );
  });

  test('who goes on is asked every step once, in step order each time', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 3, max: 7 }), (steps, count) => {
        const order = steps.map(({ key }) => key);
        const asked: string[] = [];
        for (
          let next: string[];
          (next = nextQuestions(steps, NOW, count, new Set(asked))).length;
        ) {
          expect(next).toEqual(order.filter((key) => next.includes(key)));
          asked.push(...next);
        }
        expect(asked.toSorted()).toEqual(order.toSorted());
      }),
    );
  });
});
