import { assessAccount } from '../../lambdas/domain/assess.ts';
import { consequences } from '../../lambdas/projector/project.ts';
import { decodeAssessment, encodeAssessment } from '../../lambdas/store/assessment-codec.ts';
import { aJob, aSolution, NOW, theFacts, whoSaid } from '../support/facts.ts';

const STEPS = Array.from({ length: 20 }, (_, i) => `step-${i}`);
const ofEach = <T>(value: T) => Object.fromEntries(STEPS.map((step) => [step, value]));
const job = aJob({
  steps: STEPS,
  solutions: ['one', 'two', 'three'].map((key) => aSolution(key, ofEach(0))),
});
const facts = theFacts(['p', 'q', 'r'].map((id) => whoSaid(id, ofEach('VERY_DIFFICULT' as const))));

test('an account with sixty imminent rows keeps them all, and is not reported as new again', () => {
  const { assessment } = assessAccount(facts, job, NOW);
  const stored = encodeAssessment(assessment, job);
  const before = decodeAssessment(stored, job, assessment.assessedAt, assessment.validUntil);
  expect(before.rivals.map(({ threat }) => threat)).toEqual(Array(60).fill('IMMINENT'));
  expect(consequences(before, assessment)).toEqual({ deltas: [], events: [] });
});
