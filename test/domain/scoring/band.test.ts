import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import type { Person } from '../../../lambdas/domain/people/person.ts';
import type { ScoringSettings } from '../../../lambdas/domain/jobs/settings.ts';
import type { Effort } from '../../../lambdas/domain/scoring/answers/effort.ts';
import {
  aJob,
  aPerson,
  aSubmission,
  daysAgo,
  NOW,
  theFacts,
  whoSaid,
} from '../../support/facts.ts';

const STEPS = ['one', 'two', { key: 'stakes', isTableStakes: true }, 'four', 'five'];

function bandOf(people: readonly Person[], settings: Partial<ScoringSettings> = {}) {
  const job = aJob({ steps: STEPS, settings });
  const { band, bandReasons, score } = assessAccount(theFacts(people), job, NOW).assessment;
  return { band, bandReasons, score: score === null ? null : Number(score.toFixed(1)) };
}

const all = (effort: Effort) => ({
  one: effort,
  two: effort,
  stakes: effort,
  four: effort,
  five: effort,
});

describe('the band', () => {
  test('is UNKNOWN and without a score if there are no current answers', () => {
    const expired = aPerson('ana', [aSubmission('1', daysAgo(366), all('DIFFICULT'))]);
    const nothing = { band: 'UNKNOWN', bandReasons: ['NO_ANSWERS'], score: null };
    expect(bandOf([])).toEqual(nothing);
    expect(bandOf([expired])).toEqual(nothing);
  });

  test.each([
    ['DIFFICULT', 'HIGH', 90.5],
    ['NEITHER', 'MEDIUM', 50],
    ['EASY', 'LOW', 9.5],
  ] as const)('follows the score: %s for every step is %s', (effort, band, score) => {
    expect(bandOf([whoSaid('ana', all(effort))])).toEqual({ band, bandReasons: ['SCORE'], score });
  });

  test('depends on the unrounded score', () => {
    const neither = [whoSaid('ana', all('NEITHER'))];
    expect(bandOf(neither, { highFrom: 50 }).band).toBe('HIGH');
    expect(bandOf(neither, { highFrom: 50.00001 }).band).toBe('MEDIUM');
    expect(bandOf(neither, { mediumFrom: 50.00001 }).band).toBe('LOW');
  });

  test.each([
    ['VERY_DIFFICULT', 'MEDIUM', 98.9],
    ['NEITHER', 'MEDIUM', 50],
    ['EASY', 'UNKNOWN', 9.5],
  ] as const)('with two of five steps answered, both %s, is %s', (effort, band, score) => {
    const two = [whoSaid('ana', { one: effort, two: effort })];
    expect(bandOf(two)).toEqual({ band, bandReasons: ['TOO_FEW_STEPS'], score });
  });

  test('requires answers to all steps if a job has fewer than three', () => {
    const job = aJob({ steps: ['one', 'two'] });
    const facts = theFacts([whoSaid('ana', { one: 'EASY', two: 'EASY' })]);
    expect(assessAccount(facts, job, NOW).assessment.band).toBe('LOW');
  });

  test('is raised from LOW by a difficult table-stakes step', () => {
    const people = [whoSaid('ana', { ...all('VERY_EASY'), stakes: 'DIFFICULT' })];
    expect(bandOf(people)).toEqual({ band: 'MEDIUM', bandReasons: ['TABLE_STAKES'], score: 4.1 });
  });

  test('is raised from LOW by a buyer whose own score is high', () => {
    const easy = ['ana', 'ben', 'cho'].map((id) => whoSaid(id, all('VERY_EASY')));
    const answers = { one: 'DIFFICULT', two: 'DIFFICULT', four: 'NEITHER' } as const;
    expect(bandOf([...easy, whoSaid('dan', answers, 'BUYER')])).toEqual({
      band: 'MEDIUM',
      bandReasons: ['BUYER_STRUGGLES'],
      score: 2.7,
    });
    expect(bandOf([...easy, whoSaid('dan', answers, 'EXECUTOR')]).band).toBe('LOW');
    const { four: _, ...twoAnswers } = answers;
    expect(bandOf([...easy, whoSaid('dan', twoAnswers, 'BUYER')]).band).toBe('LOW');
  });

  test('has both reasons if both raise it', () => {
    const easy = [whoSaid('ana', all('VERY_EASY')), whoSaid('ben', all('VERY_EASY'))];
    const stakes = whoSaid('cho', { stakes: 'VERY_DIFFICULT' });
    const buyer = whoSaid(
      'dan',
      { one: 'DIFFICULT', two: 'DIFFICULT', stakes: 'VERY_DIFFICULT' },
      'BUYER',
    );
    expect(bandOf([...easy, stakes, buyer])).toEqual({
      band: 'MEDIUM',
      bandReasons: ['TABLE_STAKES', 'BUYER_STRUGGLES'],
      score: 6.3,
    });
  });

  test('is not raised if too few steps are answered', () => {
    const people = [whoSaid('ana', { stakes: 'DIFFICULT', one: 'VERY_EASY' })];
    expect(bandOf(people)).toEqual({
      band: 'UNKNOWN',
      bandReasons: ['TOO_FEW_STEPS'],
      score: 24.5,
    });
  });
});

describe('confidence', () => {
  const confidenceOf = (people: readonly Person[]) =>
    assessAccount(theFacts(people), aJob({ steps: STEPS }), NOW).assessment.confidence;
  const many = (count: number, answers: Partial<Record<string, Effort>>, days = 1) =>
    Array.from({ length: count }, (_, index) =>
      aPerson(`p${index}`, [
        aSubmission(`s${index}`, daysAgo(days), answers as Record<string, Effort>),
      ]),
    );

  test('is LOW without answers', () => {
    expect(confidenceOf([])).toBe('LOW');
  });

  test('is HIGH with a narrow interval from three people', () => {
    expect(confidenceOf(many(3, all('VERY_EASY')))).toBe('HIGH');
    expect(confidenceOf(many(2, all('VERY_EASY')))).toBe('MEDIUM');
  });

  test('follows the width of the interval', () => {
    expect([1, 3, 40].map((count) => confidenceOf(many(count, all('NEITHER'))))).toEqual([
      'LOW',
      'MEDIUM',
      'HIGH',
    ]);
  });

  test('is at most MEDIUM below 60 % of the steps, LOW below 30 %', () => {
    const answered = (keys: readonly string[]) =>
      many(40, Object.fromEntries(keys.map((key) => [key, 'VERY_EASY' as const])));
    expect(confidenceOf(answered(['one', 'two', 'four']))).toBe('HIGH');
    expect(confidenceOf(answered(['one', 'two']))).toBe('MEDIUM');
    expect(confidenceOf(answered(['one']))).toBe('LOW');
  });

  test('is at most MEDIUM when more than half of the answers are older than 180 days', () => {
    const old = many(4, all('VERY_EASY'), 181);
    const fresh = many(4, all('VERY_EASY'));
    expect(confidenceOf(old)).toBe('MEDIUM');
    expect(confidenceOf(many(4, all('VERY_EASY'), 180))).toBe('HIGH');
    expect(confidenceOf([...old.slice(0, 2), ...fresh.slice(2)])).toBe('HIGH');
  });

  test('is at most MEDIUM if fewer than 30 % of the known contacts responded', () => {
    const silent = (count: number) =>
      Array.from({ length: count }, (_, index) => aPerson(`silent-${index}`, []));
    const heard = many(6, all('VERY_EASY'));
    expect(confidenceOf([...heard, ...silent(14)])).toBe('HIGH');
    expect(confidenceOf([...heard, ...silent(15)])).toBe('MEDIUM');
  });
});

describe('the confidence of a calibrated score', () => {
  const people = Array.from({ length: 4 }, (_, index) =>
    aPerson(`p${index}`, [aSubmission(`s${index}`, daysAgo(1), all('NEITHER'))]),
  );
  const confidence = (settings: object) =>
    assessAccount(theFacts(people), aJob({ steps: STEPS, settings }), NOW).assessment.confidence;

  test('requires a narrower interval if the bands are narrower', () => {
    const low = { highFrom: 20, mediumFrom: 10 };
    expect(confidence(low)).toBe('MEDIUM');
    expect(confidence({ ...low, isCalibrated: true })).toBe('LOW');
    expect(confidence({ isCalibrated: true })).toBe('MEDIUM');
  });
});
