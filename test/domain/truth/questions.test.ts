import { type AskableStep, nextQuestions } from '../../../lambdas/domain/truth/next-questions.ts';
import { indexAt, tippingPoint } from '../../../lambdas/domain/truth/tipping-point.ts';
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
    expect(nextQuestions(STEPS, NOW)).toEqual(['F', 'K', 'L', 'M', 'N']);
  });

  test('go on with what is left for the next person', () => {
    const first = new Set(nextQuestions(STEPS, NOW));
    const later = STEPS.map((step) =>
      first.has(step.key) ? { ...step, answers: step.answers + 1 } : step,
    );
    expect(nextQuestions(later, NOW)).toEqual(['E', 'G', 'H', 'I', 'J']);
  });

  test('go on with another five for a person who continues', () => {
    const asked = new Set(nextQuestions(STEPS, NOW));
    expect(nextQuestions(STEPS, NOW, 5, asked)).toEqual(['E', 'G', 'H', 'I', 'J']);
  });

  test('leave out what the person answered lately, unless nothing else is left', () => {
    const fresh = STEPS.map((step) => ({ ...step, answeredAt: daysAgo(10) }));
    const oneOld = fresh.map((step) =>
      step.key === 'A' ? { ...step, answeredAt: daysAgo(200) } : step,
    );
    expect(nextQuestions(oneOld, NOW)).toEqual(['A']);
    expect(nextQuestions(fresh, NOW)).toHaveLength(5);
  });

  test('are all of up to seven steps', () => {
    expect(nextQuestions(STEPS.slice(0, 7), NOW)).toHaveLength(7);
  });
});

test('what the silent would have to say: index .35, three of eight responded', () => {
  const at = (threshold: number) => tippingPoint(0.35, 3, 8, indexAt(threshold, -4.5, 9));
  expect(at(60)?.struggle).toBeCloseTo(0.662, 3);
  expect(at(30)?.struggle).toBeCloseTo(0.439, 3);
  expect(at(60)?.state).toBe('POSSIBLE');
  expect(tippingPoint(0.1, 7, 8, 0.545)?.state).toBe('IMPOSSIBLE');
  expect(tippingPoint(0.9, 7, 8, 0.545)?.state).toBe('ALREADY');
  expect(tippingPoint(0.9, 8, 8, 0.545)).toBeNull();
});
