import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import type { Consent } from '../../../lambdas/domain/testimonials/consent.ts';
import type { Person } from '../../../lambdas/domain/people/person.ts';
import {
  type CandidateDecision,
  UNDECIDED,
} from '../../../lambdas/domain/testimonials/testimonial.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { consequences, planCandidates } from '../../../lambdas/functions/projector/project.ts';
import {
  decodeAssessment,
  encodeAssessment,
} from '../../../lambdas/store/derived/assessments/assessment-codec.ts';
import {
  aJob,
  aPerson,
  aSolution,
  aSubmission,
  daysAgo,
  NOW,
  theFacts,
  whoSaid,
} from '../../support/facts.ts';

const STEPS = Array.from({ length: 20 }, (_, i) => `step-${i}`);
const ofEach = <T>(value: T) => Object.fromEntries(STEPS.map((step) => [step, value]));
const job = aJob({
  steps: STEPS,
  solutions: ['one', 'two', 'three'].map((key) => aSolution(key, ofEach(0))),
});
const facts = theFacts(['p', 'q', 'r'].map((id) => whoSaid(id, ofEach('VERY_DIFFICULT' as const))));

test('imminent threats beyond the stored limit are not reported as new each time', () => {
  const keys = Array.from({ length: 6 }, (_, i) => `solution-${i}`);
  const wide = aJob({ steps: STEPS, solutions: keys.map((key) => aSolution(key, ofEach(0))) });
  const { assessment } = assessAccount(facts, wide, NOW);
  const stored = encodeAssessment(assessment, wide);
  const before = decodeAssessment(stored, wide, assessment.assessedAt, assessment.validUntil);
  expect(before.competitors).toHaveLength(100);
  expect(consequences(before, assessment, wide).events).toEqual([]);
});

test('all sixty imminent threats of an account are stored, and are not reported as new again', () => {
  const { assessment } = assessAccount(facts, job, NOW);
  const stored = encodeAssessment(assessment, job);
  const before = decodeAssessment(stored, job, assessment.assessedAt, assessment.validUntil);
  expect(before.competitors.map(({ threat }) => threat)).toEqual(Array(60).fill('IMMINENT'));
  expect(consequences(before, assessment, job)).toEqual({ deltas: [], events: [] });
});

test("events carry the API's node ids and an ISO 8601 time, and archived jobs have no events", () => {
  const { assessment } = assessAccount(facts, job, NOW);
  const [threat, ...others] = assessment.competitors;
  if (!threat) throw new Error('no threat');
  const before = { ...assessment, band: 'LOW' as const, competitors: others };
  const subject = {
    accountId: nodeId('Account', [assessment.account.id]),
    riskId: nodeId('AccountRisk', [assessment.account.id, job.key]),
    jobKey: job.key,
    at: new Date(NOW).toISOString(),
  };
  const { stepKey, solutionKey } = threat;
  expect(consequences(before, assessment, job).events).toEqual([
    {
      kind: 'BandCrossed',
      detail: { ...subject, from: 'LOW', to: assessment.band, score: assessment.score },
    },
    {
      kind: 'ThreatBecameImminent',
      detail: { ...subject, threats: [{ stepKey, solutionKey }] },
    },
  ]);
  const archived = consequences(before, assessment, { archivedAt: NOW });
  expect(archived).toEqual({ ...consequences(before, assessment, job), events: [] });
});

describe('candidates that answers no longer support', () => {
  const words = { effort: 'EASY', explanation: 'It finds every yard.' } as const;
  const ana = aPerson('ana', [aSubmission('s1', daysAgo(365), { plan: words })]);
  const planJob = aJob({ steps: ['plan'] });
  const [computed] = assessAccount(theFacts([ana]), planJob, NOW).candidates;
  if (!computed) throw new Error('no candidate');
  const consent: Consent = {
    grantedAt: NOW,
    expiresAt: NOW + 30 * DAY_MS,
    wordingVersion: '1',
    channels: ['WEBSITE'],
    attribution: 'ANONYMOUS',
    purpose: 'Testimonial',
    method: 'EMAIL',
    evidence: 'mail',
    approvedText: computed.quote,
    recordedAt: NOW,
    recordedBy: 'mara',
    withdrawnAt: null,
  };
  const found = (decision: Partial<CandidateDecision>) => [
    {
      value: { ...computed, isSupported: true, decision: { ...UNDECIDED, ...decision } },
      version: 3,
    },
  ];
  const planned = (decision: Partial<CandidateDecision>, asOf: number, person: Person = ana) =>
    planCandidates([], found(decision), [person], asOf).map((plan) => [
      plan.kind,
      plan.kind === 'write' ? plan.candidate.quote : null,
    ]);

  test('keep their quote for a year, and are then deleted if undecided or emptied if declined', () => {
    expect(planned({}, NOW)).toEqual([['write', words.explanation]]);
    expect(planned({}, NOW + 1)).toEqual([['delete', null]]);
    expect(planned({ state: 'DECLINED' }, NOW + 1)).toEqual([['write', '']]);
  });

  test('keep their quote until the consent expires', () => {
    const approved = { state: 'APPROVED', consent } as const;
    expect(planned(approved, NOW + 29 * DAY_MS)).toEqual([['write', words.explanation]]);
    expect(planned(approved, NOW + 30 * DAY_MS)).toEqual([['write', '']]);
  });

  test('are deleted when the submission now belongs to another person', () => {
    const pseudonym = aPerson('erased', ana.history);
    expect(planned({}, NOW, pseudonym)).toEqual([['delete', null]]);
    expect(planned({}, NOW)).toEqual([['write', words.explanation]]);
  });
});
