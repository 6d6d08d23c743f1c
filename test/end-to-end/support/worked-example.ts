import type { Ask } from '../../../local/startup/ask.ts';
import { write } from './api.ts';

/** The job, account and answers of docs/scoring.md, Worked example, as inputs of the API. */
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

/** What one of ana, ben and cho says, on one occasion. */
export function submissionOf(externalId: string, idempotencyKey = `first-${externalId}`) {
  const answers = (SAID[externalId] ?? []).map((effort, index) => ({
    stepKey: STEPS[index]?.key,
    effort,
  }));
  return { idempotencyKey, job: JOB, account: ACCOUNT, respondent: { externalId }, answers };
}

/** Sets how a rival does at sequence-stops. */
export function rateRival(ask: Ask, ces: number): Promise<void> {
  return write(ask, 'solutionRatingSet', {
    job: JOB,
    solutionKey: 'routeiq',
    name: 'RouteIQ',
    aliases: ['Route IQ'],
    steps: [{ stepKey: 'sequence-stops', ces }],
  });
}

/** Sends the worked example, one mutation after the other. */
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
