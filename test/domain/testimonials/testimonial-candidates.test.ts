import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import type { Person } from '../../../lambdas/domain/people/person.ts';
import { candidateIdOf } from '../../../lambdas/domain/testimonials/testimonial.ts';
import { strengthOf } from '../../../lambdas/domain/testimonials/testimonial-candidates.ts';
import type { Outcome } from '../../../lambdas/domain/accounts/account.ts';
import type { Job } from '../../../lambdas/domain/jobs/job.ts';
import { anyFacts } from '../../support/histories/arbitraries.ts';
import {
  aJob,
  aPerson,
  aSolution,
  aSubmission,
  daysAgo,
  NOW,
  type PersonGiven,
  theFacts,
  whoSaid,
} from '../../support/facts.ts';
import fc from 'fast-check';

const JOB = aJob({ steps: ['plan', 'drive', 'arrive', 'report'] });
const HAPPY = { effort: 'EASY', explanation: 'the map knows our trucks' } as const;

function candidates(people: readonly Person[], job: Job = JOB, outcomes: Outcome[] = []) {
  return assessAccount(theFacts(people, {}, outcomes), job, NOW).candidates;
}

const heldBack = (people: readonly Person[], job: Job = JOB, outcomes: Outcome[] = []) =>
  candidates(people, job, outcomes).map(({ heldBack }) => heldBack);

describe('a testimonial candidate', () => {
  test('is an easy answer with an explanation by the respondent', () => {
    const ana = aPerson('ana', [aSubmission('1', daysAgo(3), { plan: HAPPY, drive: 'EASY' })]);
    expect(candidates([ana])).toEqual([
      {
        accountId: 'acme',
        jobKey: 'field-routing',
        respondentId: 'ana',
        stepKey: 'plan',
        submissionId: '1',
        effort: 'EASY',
        quote: 'the map knows our trucks',
        answeredAt: daysAgo(3),
        strength: 56.25,
        turnaround: null,
        heldBack: [],
      },
    ]);
  });

  test.each([
    ['stays while later answers are easy without an explanation', ['EASY'], ['1']],
    ['gives way to a newer explanation', [{ ...HAPPY, effort: 'VERY_EASY' }], ['2']],
    ['ends with an answer that is not easy', ['NEITHER'], []],
    ['ends with "not part of my work"', [null], []],
    ['does not come back when it is easy again', ['DIFFICULT', 'EASY'], []],
    ['is replaced once it is easy again with an explanation', ['DIFFICULT', HAPPY], ['3']],
  ] as const)('%s', (_, later, submissionIds) => {
    const ana = aPerson('ana', [
      aSubmission('1', daysAgo(20), { plan: HAPPY }),
      ...later.map((plan, index) => aSubmission(`${index + 2}`, daysAgo(10 - index), { plan })),
    ]);
    expect(candidates([ana]).map(({ submissionId }) => submissionId)).toEqual(submissionIds);
  });

  test('ends when its text has expired, whatever was answered later', () => {
    const ana = aPerson('ana', [
      aSubmission('1', daysAgo(366), { plan: HAPPY }),
      aSubmission('2', daysAgo(5), { plan: 'VERY_EASY' }),
    ]);
    expect(candidates([ana])).toEqual([]);
  });

  test('exists only at active steps', () => {
    const job = aJob({ steps: [{ key: 'plan', isActive: false }] });
    expect(candidates([whoSaid('ana', { plan: HAPPY })], job)).toEqual([]);
  });
});

describe('the strength of a candidate', () => {
  test.each([
    ['VERY_EASY', 60, false, 80],
    ['EASY', 60, false, 60],
    ['EASY', null, false, 56.25],
    ['EASY', 0, false, 37.5],
    ['EASY', 60, true, 75],
    ['VERY_EASY', 100, true, 100],
  ] as const)(
    'for %s, market CES %p and turnaround %p is %d',
    (effort, marketCes, turned, strength) => {
      expect(strengthOf(effort, marketCes, turned)).toBeCloseTo(strength, 9);
    },
  );

  test('is greater than 0 and at most 100', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        for (const { strength } of assessAccount(facts, job, NOW).candidates) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('is greater after a turnaround, that is, if the step was difficult at least 30 days earlier', () => {
    const since = (days: number) =>
      candidates([
        aPerson('ana', [
          aSubmission('0', daysAgo(200), { plan: 'VERY_DIFFICULT' }),
          aSubmission('1', daysAgo(10 + days), { plan: 'DIFFICULT' }),
          aSubmission('2', daysAgo(10), { plan: HAPPY }),
        ]),
      ]).map(({ turnaround, strength }) => ({ turnaround, strength }));
    const to = { toEffort: 'EASY', toAt: daysAgo(10) };
    expect(since(30)).toEqual([
      {
        turnaround: { fromEffort: 'DIFFICULT', fromAt: daysAgo(40), ...to },
        strength: 70.3125,
      },
    ]);
    expect(since(29).map(({ turnaround }) => turnaround?.fromAt)).toEqual([daysAgo(200)]);
  });
});

describe('a candidate is on hold', () => {
  const happy = (given: PersonGiven) =>
    aPerson('ana', [aSubmission('1', daysAgo(1), { plan: HAPPY })], given);

  test.each([
    ['without permission', { mayContact: null }, ['NO_PERMISSION']],
    ['of people who declined', { mayContact: false }, ['NO_PERMISSION']],
    ['without an address', { email: null }, ['NO_EMAIL']],
    [
      'after another request within 90 days',
      { requests: [{ at: daysAgo(90), candidateId: 'another' }] },
      ['FATIGUE'],
    ],
    [
      'but not after an older request',
      { requests: [{ at: daysAgo(91), candidateId: 'another' }] },
      [],
    ],
    [
      'but not after its own request',
      {
        requests: [
          {
            at: daysAgo(1),
            candidateId: candidateIdOf({
              accountId: 'acme',
              jobKey: 'field-routing',
              respondentId: 'ana',
              stepKey: 'plan',
              submissionId: '1',
            }),
          },
        ],
      },
      [],
    ],
  ])('%s', (_, given, reasons) => {
    expect(heldBack([happy(given)])).toEqual([reasons]);
  });

  test('in an account in band HIGH, and if the respondent struggles elsewhere', () => {
    const hard = {
      drive: 'VERY_DIFFICULT',
      arrive: 'VERY_DIFFICULT',
      report: 'DIFFICULT',
    } as const;
    expect(heldBack([whoHas(happy({}), hard)])).toEqual([['ACCOUNT_HIGH', 'RESPONDENT_STRUGGLES']]);
    const others = ['ben', 'cho', 'dan'].map((id) => whoSaid(id, easy()));
    expect(heldBack([whoHas(happy({}), hard), ...others])).toEqual([['RESPONDENT_STRUGGLES']]);
    expect(heldBack([happy({}), ...['ben', 'cho'].map((id) => whoSaid(id, hard))])).toEqual([
      ['ACCOUNT_HIGH'],
    ]);
  });

  test('under an imminent competitor threat', () => {
    const job = aJob({
      steps: ['plan', 'drive', 'arrive', 'report'],
      solutions: [aSolution('competitor', { drive: 0 })],
    });
    const ben = whoSaid('ben', { ...easy(), drive: 'DIFFICULT' });
    expect(heldBack([happy({}), ben], job)).toEqual([['ACCOUNT_IMMINENT']]);
  });

  test('once the account has churned, until a later outcome says otherwise', () => {
    const churned: Outcome = {
      kind: 'CHURNED',
      occurredOn: '2026-10-01',
      reason: null,
      recordedAt: NOW,
      decidedAt: null,
      retractedAt: null,
    };
    expect(heldBack([happy({})], JOB, [churned])).toEqual([['CHURNED']]);
    const renewed: Outcome = { ...churned, kind: 'RENEWED', occurredOn: '2026-10-02' };
    expect(heldBack([happy({})], JOB, [renewed, churned])).toEqual([[]]);
  });
});

function easy() {
  return { plan: 'EASY', drive: 'EASY', arrive: 'EASY', report: 'EASY' } as const;
}

/** The person with one more submission at the same time. */
function whoHas(person: Person, answers: Parameters<typeof aSubmission>[2]): Person {
  const more = aSubmission('more', daysAgo(1), answers);
  return { ...person, history: [...person.history, more] };
}
