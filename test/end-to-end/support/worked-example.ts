import type { Ask } from '../../../local/startup/ask.ts';
import { write } from './api.ts';

/** The job, account and answers of the worked example in docs/scoring.md, as API inputs. */
export const JOB = { key: 'field-routing' };
export const ACCOUNT = { externalId: 'crm-1' };

const STEPS = [
  { key: 'plan-stops' },
  { key: 'sequence-stops', importance: 2 },
  { key: 'figure-address', isTableStakes: true },
  { key: 'estimate-arrival' },
  { key: 'adjust-route' },
];

const SAID: Readonly<Record<string, readonly string[]>> = {
  ana: ['DIFFICULT', 'VERY_DIFFICULT', 'VERY_EASY', 'EASY', 'NEITHER'],
  ben: ['EASY', 'DIFFICULT', 'EASY', 'EASY', 'NEITHER'],
  cho: ['NEITHER', 'VERY_DIFFICULT', 'VERY_EASY', 'VERY_EASY'],
};

/** The submission of ana, ben or cho. */
export function submissionOf(externalId: string, idempotencyKey = `first-${externalId}`) {
  const answers = (SAID[externalId] ?? []).map((effort, index) => ({
    stepKey: STEPS[index]?.key,
    effort,
  }));
  return { idempotencyKey, job: JOB, account: ACCOUNT, respondent: { externalId }, answers };
}

/** Sets how difficult sequence-stops is with the competitor. */
export function rateCompetitor(ask: Ask, ces: number): Promise<void> {
  return write(ask, 'solutionRatingSet', {
    job: JOB,
    solutionKey: 'routeiq',
    name: 'RouteIQ',
    aliases: ['Route IQ'],
    steps: [{ stepKey: 'sequence-stops', ces }],
  });
}

/** Creates the worked example through the API. */
export async function sendWorkedExample(ask: Ask): Promise<void> {
  const steps = STEPS.map((step) => ({ ...step, statement: step.key.replace('-', ' ') }));
  const statement = 'get field crews to every stop on time';
  await write(ask, 'jobUpsert', { ...JOB, statement, steps });
  const arr = { amount: '120000', currencyCode: 'USD' };
  await write(ask, 'accountUpsert', { ...ACCOUNT, name: 'Acme', arr });
  for (const person of Object.keys(SAID)) {
    await write(ask, 'submissionCreate', submissionOf(person));
  }
}
