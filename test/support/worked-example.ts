import type { AccountFacts } from '../../lambdas/domain/scoring/assess.ts';
import type { Job, Solution } from '../../lambdas/domain/jobs/job.ts';
import { type AnswerGiven, aJob, theFacts, whoSaid } from './facts.ts';

/** The job of "Worked example" in docs/scoring.md. */
export function workedJob(solutions: readonly Solution[] = []): Job {
  return aJob({
    steps: [
      'plan-stops',
      { key: 'sequence-stops', importance: 2 },
      { key: 'figure-address', isTableStakes: true },
      'estimate-arrival',
      'adjust-route',
    ],
    solutions,
  });
}

/** Three respondents of one account. `sequenceByAna` is Ana's answer for sequence-stops. */
export function workedFacts(sequenceByAna: AnswerGiven = 'VERY_DIFFICULT'): AccountFacts {
  return theFacts([
    whoSaid('ana', {
      'plan-stops': 'DIFFICULT',
      'sequence-stops': sequenceByAna,
      'figure-address': 'VERY_EASY',
      'estimate-arrival': 'EASY',
      'adjust-route': 'NEITHER',
    }),
    whoSaid('ben', {
      'plan-stops': 'EASY',
      'sequence-stops': 'DIFFICULT',
      'figure-address': 'EASY',
      'estimate-arrival': 'EASY',
      'adjust-route': 'NEITHER',
    }),
    whoSaid('cho', {
      'plan-stops': 'NEITHER',
      'sequence-stops': 'VERY_DIFFICULT',
      'figure-address': 'VERY_EASY',
      'estimate-arrival': 'VERY_EASY',
    }),
  ]);
}
