import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import { toAssessmentItem } from '../../../lambdas/store/derived/assessments/assessment-item.ts';
import { keysOf } from '../../../lambdas/store/engine/keys/keys.ts';
import { aJob, aSolution, NOW, theFacts, whoSaid } from '../../support/facts.ts';

test('stores the fields of an assessment in a fixed order, because only equal text means equal figures', () => {
  const job = aJob({ steps: ['plan'], solutions: [aSolution('paper', { plan: 20 })] });
  const facts = theFacts([whoSaid('ana', { plan: 'DIFFICULT' })]);
  const { assessment } = assessAccount(facts, job, NOW);
  const stamped = { version: 1, stamp: '' };
  const { body } = toAssessmentItem(keysOf('acme'), assessment, job, stamped, 1);
  expect(Object.keys(JSON.parse(String(body)) as object)).toEqual([
    'account',
    'jobKey',
    'scoringVersion',
    'isChurned',
    'score',
    'rankScore',
    'index',
    'confidence',
    'band',
    'bandReasons',
    'riskWeightedArr',
    'drivers',
    'threat',
    'competitorScore',
    'rivals',
    'askReasons',
    'renewsSoon',
    'interval',
    'coverage',
    'trend',
  ]);
});
