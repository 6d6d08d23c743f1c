import { NOTHING_LEARNED } from '../../../lambdas/domain/jobs/learned.ts';
import type { Effort } from '../../../lambdas/domain/scoring/answers/effort.ts';
import { learn } from '../../../lambdas/domain/truth/learning/learn.ts';
import { aJob, NOW, whoSaid } from '../../support/facts.ts';

const STEPS = ['plan', 'drive'];
const all = (effort: Effort) => ({ plan: effort, drive: effort });

/** Accounts with two people who each give one answer to every step. */
const accounts = (count: number, a: Effort, b: Effort) =>
  Array.from({ length: count }, () => ({
    segment: null,
    people: [whoSaid('ana', all(a)), whoSaid('ben', all(b))],
  }));

test('learn returns the defaults for fewer than 20 accounts with answers', () => {
  const silent = { segment: null, people: [] };
  const given = [...accounts(19, 'VERY_EASY', 'VERY_DIFFICULT'), silent];
  expect(learn(given, aJob({ steps: STEPS }), NOW)).toEqual(NOTHING_LEARNED);
});

test('learn derives from 20 accounts how much people differ, and then the prior', () => {
  const job = aJob({ steps: STEPS });
  const learned = learn(accounts(20, 'EASY', 'VERY_EASY'), job, NOW);
  // SS = 20 · 2 · 0.125², df = 20.
  expect(learned.personSpread).toBeCloseTo(Math.sqrt((20 * 0.22 ** 2 + 0.625) / 40), 12);
  expect(learned.prior?.index).toBeCloseTo(0.125, 12);
  expect(learned.prior?.spread).toBe(0.05);
  expect(learned.version).toBe(2);
});

test('learn keeps the values in force until one of them changes enough', () => {
  const job = aJob({ steps: STEPS });
  const given = accounts(20, 'EASY', 'VERY_EASY');
  const learned = learn(given, job, NOW);
  expect(learn(given, { ...job, learned }, NOW)).toBe(learned);
  const near = { ...learned, personSpread: learned.personSpread + 0.019 };
  expect(learn(given, { ...job, learned: near }, NOW)).toBe(near);
  const far = { ...learned, personSpread: learned.personSpread + 0.021 };
  expect(learn(given, { ...job, learned: far }, NOW)).toMatchObject({
    version: learned.version + 1,
    personSpread: learned.personSpread,
  });
});

test('learn returns to the defaults when the portfolio shrinks', () => {
  const job = { ...aJob({ steps: STEPS }), learned: { ...NOTHING_LEARNED, personSpread: 0.3 } };
  expect(learn([], job, NOW)).toEqual({ version: 1, personSpread: 0.22, prior: null });
});
