import { type AccountFacts, assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import type { Effort } from '../../../lambdas/domain/scoring/answers/effort.ts';
import type { Person } from '../../../lambdas/domain/people/person.ts';
import { summaryOf } from '../../../lambdas/domain/scoring/summary.ts';
import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';
import {
  type AnswerGiven,
  aJob,
  aPerson,
  aSolution,
  aSubmission,
  daysAgo,
  NOW,
  theFacts,
  whoSaid,
} from '../../support/facts.ts';

const JOB = aJob({
  steps: [
    'plan-the-stops',
    { key: 'sequence-the-stops', importance: 3 },
    { key: 'find-the-address', isTableStakes: true },
    'estimate-the-arrival',
  ],
  solutions: [
    aSolution('routeiq', { 'sequence-the-stops': 10 }, { name: 'RouteIQ' }),
    aSolution('paper', { 'plan-the-stops': 5 }, { name: 'paper maps', isManual: true }),
    aSolution('guru', {}, { name: 'MapGuru' }),
  ],
});

const all = (effort: Effort, given: Record<string, AnswerGiven> = {}) => ({
  'plan-the-stops': effort,
  'sequence-the-stops': effort,
  'find-the-address': effort,
  'estimate-the-arrival': effort,
  ...given,
});

function summary(people: readonly Person[], given: Partial<AccountFacts> = {}) {
  const facts = { ...theFacts(people), ...given };
  return summaryOf(assessAccount(facts, JOB, NOW).assessment, JOB, NOW);
}

const renewingIn = (days: number) => ({
  account: theFacts([], { renewalDate: dayOf(NOW + days * DAY_MS) }).account,
});

const easy = (id: string) => whoSaid(id, all('VERY_EASY'));

describe('the summary', () => {
  test('of a high risk says who finds which step difficult, which competitor is better and when it renews', () => {
    const hard = { 'sequence-the-stops': 'VERY_DIFFICULT' } as const;
    const people = [
      ...['ana', 'ben', 'cho'].map((id) => whoSaid(id, all('NEITHER', hard))),
      whoSaid('dan', all('NEITHER')),
    ];
    expect(summary(people, renewingIn(21))).toBe(
      'High risk: 3 of 4 people find “sequence the stops” very difficult; RouteIQ does it better; renews in 21 days.',
    );
  });

  test('names the worst competitor, as lists do, even if it is at another step', () => {
    const job = aJob({
      steps: ['sequence-the-stops', { key: 'estimate-the-arrival', importance: 3 }],
      solutions: [
        aSolution('routeiq', { 'sequence-the-stops': 5 }, { name: 'RouteIQ' }),
        aSolution('guru', {}, { name: 'MapGuru' }),
      ],
    });
    const named = { effort: 'VERY_DIFFICULT', alternative: 'MapGuru' } as const;
    const people = ['ana', 'ben', 'cho'].map((id) =>
      whoSaid(id, { 'sequence-the-stops': 'VERY_DIFFICULT', 'estimate-the-arrival': named }),
    );
    expect(summaryOf(assessAccount(theFacts(people), job, NOW).assessment, job, NOW)).toBe(
      'High risk: 3 of 3 people find “estimate the arrival” very difficult; RouteIQ does “sequence the stops” better.',
    );
  });

  test('says "difficult" if not everyone finds the step very difficult', () => {
    const people = [
      whoSaid('ana', all('NEITHER', { 'plan-the-stops': 'VERY_DIFFICULT' })),
      whoSaid('ben', all('NEITHER', { 'plan-the-stops': 'DIFFICULT' })),
    ];
    expect(summary(people, renewingIn(1))).toBe(
      'High risk: 2 of 2 people find “plan the stops” difficult; it is easier with paper maps; renews tomorrow.',
    );
  });

  test.each([
    [0, 'renews today'],
    [1, 'renews tomorrow'],
    [2, 'renews in 2 days'],
    [-1, 'was due to renew yesterday'],
    [-30, 'was due to renew 30 days ago'],
  ])('counts %d days to the renewal', (days, clause) => {
    expect(summary([easy('ana')], renewingIn(days))).toBe(
      `Low risk: all 4 answered steps are easy; ${clause}.`,
    );
  });

  test('of a low risk says what is easy and what is not', () => {
    const people = ['ana', 'ben', 'cho'].map((id) => whoSaid(id, all('VERY_EASY')));
    const one = whoSaid('dan', all('VERY_EASY', { 'plan-the-stops': 'DIFFICULT' }));
    expect(summary(people)).toBe('Low risk: all 4 answered steps are easy.');
    expect(summary([...people, one])).toBe(
      'Low risk: all 4 answered steps are easy, but 1 of 4 people finds “plan the stops” difficult.',
    );
  });

  test('of a medium risk without a difficult answer says so', () => {
    expect(summary([whoSaid('ana', all('NEITHER'))])).toBe(
      'Medium risk: no one finds a step difficult, but “sequence the stops” is not easy either.',
    );
  });

  test('mentions a table-stakes step that fails', () => {
    const people = ['ana', 'ben'].map((id) =>
      whoSaid(id, all('VERY_EASY', { 'find-the-address': id === 'ana' ? 'DIFFICULT' : 'EASY' })),
    );
    expect(summary(people)).toBe(
      'Medium risk: “find the address” must simply work, but 1 of 2 people finds it difficult.',
    );
  });

  test('mentions a buyer who struggles', () => {
    const buyer = whoSaid(
      'bea',
      {
        'plan-the-stops': 'DIFFICULT',
        'estimate-the-arrival': 'VERY_DIFFICULT',
        'find-the-address': 'NEITHER',
      },
      'BUYER',
    );
    expect(summary([easy('ana'), easy('ben'), easy('cho'), easy('dan'), buyer])).toBe(
      'Medium risk: the decision-maker struggles, most of all with “estimate the arrival”.',
    );
  });

  test('says if too few steps are answered', () => {
    expect(summary([whoSaid('ana', { 'plan-the-stops': 'EASY' })])).toBe(
      'Unknown risk: only 1 of 4 steps is answered.',
    );
    const hard = { 'plan-the-stops': 'NEITHER', 'find-the-address': 'DIFFICULT' } as const;
    expect(summary([whoSaid('ana', hard)])).toBe(
      'Medium risk: only 2 of 4 steps are answered, and 1 of 1 person finds “find the address” difficult.',
    );
  });

  test('explains why there is no score', () => {
    const silent = (id: string) => aPerson(id, []);
    const expired = aPerson('ana', [aSubmission('1', daysAgo(400), all('EASY'))]);
    expect([
      summary([]),
      summary([silent('ana')]),
      summary([silent('ana'), silent('ben')], renewingIn(40)),
      summary([expired, silent('ben')]),
    ]).toEqual([
      'Unknown risk: there are no contacts, and no one has responded.',
      'Unknown risk: the only contact has not responded.',
      'Unknown risk: none of the 2 contacts has responded; renews in 40 days.',
      'Unknown risk: all answers have expired.',
    ]);
  });

  test('mentions a competitor that the customer names but that has no rating', () => {
    const named = { effort: 'VERY_DIFFICULT', alternative: 'mapguru' } as const;
    expect(summary([whoSaid('ana', all('NEITHER', { 'estimate-the-arrival': named }))])).toBe(
      'High risk: 1 of 1 person finds “estimate the arrival” very difficult; MapGuru is mentioned as an alternative for it.',
    );
  });

  test('mentions the trend', () => {
    const moved = (from: Effort, to: Effort) =>
      aPerson('ana', [
        aSubmission('1', daysAgo(100), all(from)),
        aSubmission('2', daysAgo(10), all(to)),
      ]);
    expect(summary([moved('EASY', 'NEITHER')])).toMatch(/^Medium risk and getting worse: /);
    expect(summary([moved('NEITHER', 'EASY')])).toBe(
      'Low risk, improving: all 4 answered steps are easy.',
    );
  });

  test('of a churned account says only that it has left', () => {
    const outcomes = [
      {
        kind: 'CHURNED',
        occurredOn: '2026-10-01',
        reason: null,
        recordedAt: NOW,
        decidedAt: null,
        retractedAt: null,
      },
    ] as const;
    expect(summary([easy('ana')], { outcomes })).toBe(
      'No longer a customer: the account has churned.',
    );
  });
});
