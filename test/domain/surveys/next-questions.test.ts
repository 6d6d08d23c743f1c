import fc from 'fast-check';
import { type AskableStep, nextQuestions } from '../../../lambdas/domain/surveys/next-questions.ts';
import { daysAgo, NOW } from '../../support/facts.ts';

/** Fourteen steps, A to N. The account has two answers for A, and one each for B and C. */
const STEPS: AskableStep[] = Array.from('ABCDEFGHIJKLMN', (key, position) => ({
  key,
  importance: 1,
  isTableStakes: key === 'F',
  answers: { A: 2, B: 1, C: 1 }[key] ?? 0,
  answeredAt: null,
  tieBreaker: String(99 - position),
}));

describe('the next questions of a short survey', () => {
  test('are five steps with the fewest answers, table stakes first', () => {
    expect(nextQuestions(STEPS, NOW, 5)).toEqual(['F', 'K', 'L', 'M', 'N']);
  });

  test('are other steps for the next person', () => {
    const first = new Set(nextQuestions(STEPS, NOW, 5));
    const later = STEPS.map((step) =>
      first.has(step.key) ? { ...step, answers: step.answers + 1 } : step,
    );
    expect(nextQuestions(later, NOW, 5)).toEqual(['E', 'G', 'H', 'I', 'J']);
  });

  test('are five other steps for a person who continues', () => {
    const asked = new Set(nextQuestions(STEPS, NOW, 5));
    expect(nextQuestions(STEPS, NOW, 5, asked)).toEqual(['E', 'G', 'H', 'I', 'J']);
  });

  test('leave out steps that the person answered recently, unless no others are left', () => {
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

describe('the next questions for any steps', () => {
  test('include no recently answered step while another is left, and prefer steps with fewer answers', () => {
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

  test('cover every step once for a person who continues, in step order each time', () => {
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
