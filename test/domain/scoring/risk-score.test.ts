import fc from 'fast-check';
import { type AccountFacts, assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import { EFFORTS } from '../../../lambdas/domain/scoring/answers/effort.ts';
import type { Job } from '../../../lambdas/domain/jobs/job.ts';
import { riskScore, sharesOf } from '../../../lambdas/domain/scoring/bands/risk-score.ts';
import { DEFAULT_SETTINGS } from '../../../lambdas/domain/jobs/settings.ts';
import { anyFacts } from '../../support/histories/arbitraries.ts';
import {
  aJob,
  aSubmission,
  aPerson,
  daysAgo,
  NOW,
  theFacts,
  whoSaid,
} from '../../support/facts.ts';

const assess = (facts: AccountFacts, job: Job) => assessAccount(facts, job, NOW).assessment;

/** The facts with one answer, selected by `pick`, made one level harder. Null if no answer can be harder. */
function withHarderAnswer(facts: AccountFacts, pick: number): AccountFacts | null {
  const places = facts.people.flatMap(({ history }, person) =>
    history.flatMap(({ answers }, submission) =>
      Object.entries(answers).flatMap(([stepKey, { effort }]) =>
        effort === null || effort === 'VERY_DIFFICULT' ? [] : [{ person, submission, stepKey }],
      ),
    ),
  );
  const place = places[pick % places.length];
  if (!place) return null;
  const people = structuredClone(facts.people);
  const answer = people[place.person]?.history[place.submission]?.answers[place.stepKey];
  if (!answer?.effort) return null;
  answer.effort = EFFORTS[EFFORTS.indexOf(answer.effort) + 1] ?? 'VERY_DIFFICULT';
  return { ...facts, people };
}

describe('the risk score', () => {
  test.each([
    ['VERY_EASY', 1.1],
    ['EASY', 9.5],
    ['NEITHER', 50],
    ['DIFFICULT', 90.5],
    ['VERY_DIFFICULT', 98.9],
  ] as const)('of an account that answers %s to every step is %d', (effort, score) => {
    const facts = theFacts([whoSaid('ana', { plan: effort, drive: effort, arrive: effort })]);
    const { score: actual } = assess(facts, aJob({ steps: ['plan', 'drive', 'arrive'] }));
    expect(Number(actual?.toFixed(1))).toBe(score);
  });

  test('is finite and from 0 to 100 at the extremes of its settings', () => {
    const settings = { ...DEFAULT_SETTINGS, intercept: -100, slope: 100 };
    expect([riskScore(0, settings), riskScore(1, settings)]).toEqual([
      100 / (1 + Math.exp(100)),
      50,
    ]);
    expect(riskScore(0, { ...settings, intercept: -1000 })).toBe(0);
    expect(riskScore(1, { ...settings, intercept: 1000 })).toBe(100);
  });

  test('and rankScore are both from 0 to 100, or both null', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        const { score, rankScore, index, interval } = assess(facts, job);
        if (score === null || rankScore === null || index === null || interval === null) {
          expect([score, rankScore, index, interval]).toEqual([null, null, null, null]);
          return;
        }
        const ordered = [0, interval.lower, score, interval.upper, 100];
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
        expect(rankScore).toBeGreaterThanOrEqual(0);
        expect(rankScore).toBeLessThanOrEqual(100);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never falls if the effort of one answer rises', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), ({ job, facts }, pick) => {
        const harder = withHarderAnswer(facts, pick);
        fc.pre(harder !== null);
        const [before, after] = [assess(facts, job).score, assess(harder, job).score];
        expect(after ?? -1).toBeGreaterThanOrEqual(before ?? -1);
      }),
    );
  });

  test('does not depend on the order of people and submissions', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        const people = facts.people.toReversed();
        expect(assessAccount({ ...facts, people }, job, NOW)).toEqual(
          assessAccount(facts, job, NOW),
        );
      }),
    );
  });

  test('does not depend on a step without answers, nor do the index and drivers', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        const unanswered = aJob({
          steps: [{ key: 'nobody-answered', importance: 5, ordinal: 99, isTableStakes: true }],
        }).steps;
        const wider = assess(facts, { ...job, steps: [...unanswered, ...job.steps] });
        const { score, index, drivers } = assess(facts, job);
        expect([wider.score, wider.index, wider.drivers]).toEqual([score, index, drivers]);
      }),
    );
  });
});

describe('drivers', () => {
  test('are ordered by share, and the shares sum to 1', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        const shares = assess(facts, job).drivers.map(({ share }) => share);
        fc.pre(shares.length > 0);
        expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-12);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }),
    );
  });

  test('have shares by importance if there is no struggle at all', () => {
    expect(
      sharesOf([
        { importance: 1, struggle: 0 },
        { importance: 3, struggle: 0 },
      ]),
    ).toEqual([0.25, 0.75]);
  });

  test('have a scoreIfEasy of at most the score, and equal to it for an easy step', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        const { score, drivers } = assess(facts, job);
        for (const { scoreIfEasy, struggle } of drivers) {
          expect(scoreIfEasy).toBeLessThanOrEqual(score ?? -1);
          if (struggle <= 0.25) expect(scoreIfEasy).toBe(score);
        }
      }),
    );
  });
});

describe('weights', () => {
  const steps = ['plan', { key: 'drive', importance: 2 }, { key: 'off', isActive: false }];

  test('can differ by segment', () => {
    const job = aJob({
      steps,
      settings: { segmentImportance: [{ segment: 'north', stepKey: 'drive', importance: 8 }] },
    });
    const people = [whoSaid('ana', { plan: 'VERY_EASY', drive: 'VERY_DIFFICULT' })];
    const indexIn = (segment: string | null) => assess(theFacts(people, { segment }), job).index;
    expect([indexIn('north'), indexIn('south'), indexIn(null)]).toEqual([8 / 9, 2 / 3, 2 / 3]);
  });

  test('can differ by role, with OTHER for a person without a role', () => {
    const job = aJob({
      steps,
      settings: { roleWeights: { EXECUTOR: 1, BENEFICIARY: 1, BUYER: 3, OTHER: 1 } },
    });
    const { drivers, coverage } = assess(
      theFacts([
        whoSaid('ana', { plan: 'VERY_DIFFICULT' }, 'BUYER'),
        whoSaid('ben', { plan: 'VERY_EASY' }),
      ]),
      job,
    );
    expect(drivers).toEqual([
      {
        stepKey: 'plan',
        state: 'DIFFICULT',
        struggle: 0.75,
        difficult: 1,
        veryDifficult: 1,
        easy: 1,
        respondents: 2,
        aboutConsumption: 0,
        share: 1,
        scoreIfEasy: riskScore(0.25, DEFAULT_SETTINGS),
        byRole: [
          { role: 'BUYER', struggle: 1, respondents: 1 },
          { role: 'OTHER', struggle: 0, respondents: 1 },
        ],
        quotes: [],
        redactions: [],
      },
    ]);
    expect(coverage.missingRoles).toEqual(['EXECUTOR', 'BENEFICIARY']);
  });

  test('do not apply to inactive steps, which never count', () => {
    const only = assess(theFacts([whoSaid('ana', { off: 'VERY_DIFFICULT' })]), aJob({ steps }));
    expect([only.score, only.band, only.coverage.activeSteps]).toEqual([null, 'UNKNOWN', 2]);
  });
});

describe('coverage', () => {
  test('counts respondents among known contacts, and dates the newest, oldest and next expiring answer', () => {
    const { coverage } = assess(
      theFacts([
        aPerson('ana', [
          aSubmission('1', daysAgo(400), { plan: 'EASY', drive: 'EASY' }),
          aSubmission('2', daysAgo(100), { plan: 'EASY' }),
        ]),
        aPerson('ben', [aSubmission('3', daysAgo(10), { plan: 'DIFFICULT' })], { role: 'BUYER' }),
        aPerson('cho', []),
      ]),
      aJob({ steps: ['plan', 'drive', 'arrive'] }),
    );
    expect(coverage).toEqual({
      answeredSteps: 1,
      activeSteps: 3,
      respondentsHeard: 2,
      contactsKnown: 3,
      missingRoles: ['EXECUTOR', 'BENEFICIARY'],
      lastAnswerAt: daysAgo(10),
      oldestAnswerAt: daysAgo(100),
      expiresNextAt: daysAgo(100 - 365),
    });
  });
});
