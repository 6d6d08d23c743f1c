import { DEMO_ACCOUNTS, type DemoAccount } from './world/accounts.ts';
import type { Input } from './input.ts';
import type { PastOutcome } from './waves/answers-before.ts';
import { dayFrom } from './kernel/days.ts';
import {
  DEMO_STEPS,
  type DemoCompetitor,
  JOB_KEY,
  JOB_STATEMENT,
  MARKET_SAMPLE,
  COMPETITORS,
  SYNTHETIC,
} from './world/job.ts';
import { demoRenewals } from './world/renewals.ts';
import { DEMO_OUTCOMES } from './world/outcomes.ts';
import { JOB_TRANSLATIONS, stepTranslations } from './world/wordings.ts';
import type { DemoPerson } from './world/people.ts';
import type { DemoSubmission } from './waves/waves.ts';

/** Random seed of the demo's content. Another seed would produce other people with other answers. */
export const SEED = 'foothold-demo-1';

/**
 * Days before the demo's day on which the market was surveyed. The loader uses it to find the day of an
 * earlier load.
 */
export const MARKET_ASKED = 60;

const JOB = { key: JOB_KEY };

/** `days` counts back from the demo's day. */
const LAUNCHES = [
  { stepKey: 'sequence-stops', days: 70, note: 'Synthetic: the order of stops is suggested' },
  { stepKey: 'adjust-route', days: 150, note: 'Synthetic: changes on the road reach the driver' },
] as const;

export function jobInput(): Input {
  const steps = DEMO_STEPS.map(({ key, statement, importance, isTableStakes, owner }) => {
    const translations = stepTranslations(key);
    return { key, statement, translations, importance, isTableStakes, owner };
  });
  return { key: JOB_KEY, statement: JOB_STATEMENT, translations: JOB_TRANSLATIONS, steps };
}

export function marketInput(today: number): Input {
  const steps = DEMO_STEPS.flatMap(({ key, marketCes }) =>
    marketCes === null ? [] : [{ stepKey: key, ces: marketCes }],
  );
  const asOf = dayFrom(today, -MARKET_ASKED);
  return { job: JOB, steps, sampleSize: MARKET_SAMPLE, source: SYNTHETIC, asOf };
}

/**
 * Launches since the first answers: one at the step that most people find difficult, and one at another step.
 */
export function launchInputs(today: number): Input[] {
  return LAUNCHES.map(({ days, ...launch }) => ({
    ...launch,
    job: JOB,
    startedOn: dayFrom(today, -days),
  }));
}

export function ratingInputs(today: number): Input[] {
  return COMPETITORS.map((competitor, place) => ratingInput(competitor, place, today));
}

function ratingInput(competitor: DemoCompetitor, place: number, today: number): Input {
  const steps = DEMO_STEPS.flatMap(({ key, competitorCes }) => {
    const ces = competitorCes[place];
    return typeof ces === 'number' ? [{ stepKey: key, ces }] : [];
  });
  return { job: JOB, ...competitor, steps, asOf: dayFrom(today, -MARKET_ASKED) };
}

export function accountInputs(today: number, currencyCode: string): Input[] {
  return DEMO_ACCOUNTS.map((account: DemoAccount) => ({
    externalId: account.externalId,
    name: account.name,
    segment: account.segment,
    arr: { amount: String(account.arr), currencyCode },
    renewalDate: dayFrom(today, account.renewsIn),
    ownerEmail: account.ownerEmail,
  }));
}

export function respondentInput({ account, ...person }: DemoPerson): Input {
  const { externalId, name, email, phone, role, mayContact } = person;
  return {
    account: { externalId: account.externalId },
    respondent: { externalId, name, role, email, phone, mayContact },
  };
}

/**
 * The key contains the demo's day, since the times of the answers depend on it. The same key with other times
 * would be a conflict.
 */
export function submissionInput(submission: DemoSubmission, today: number): Input {
  const { person, round, offset, answers, notApplicable } = submission;
  const day = dayFrom(today, 0);
  return {
    idempotencyKey: `${SEED}/${day}/${person.externalId}/${round + 1}`,
    job: JOB,
    account: { externalId: person.account.externalId },
    respondent: { externalId: person.externalId, role: person.role },
    submittedAt: new Date(today + offset).toISOString(),
    source: SYNTHETIC,
    importBatch: `demo-${day}`,
    answers,
    notApplicable,
  };
}

/** Renewals in the past two years, as outcomes. */
export function renewalInputs(today: number, earlier: readonly PastOutcome[]): Input[] {
  return [...demoRenewals(), ...earlier].map(({ account, daysAgo }) => ({
    account: { externalId: account },
    kind: 'RENEWED',
    occurredOn: dayFrom(today, -daysAgo),
  }));
}

export function outcomeInputs(today: number): Input[] {
  return DEMO_OUTCOMES.map(({ account, kind, daysAgo, reason }) => ({
    account: { externalId: account },
    kind,
    occurredOn: dayFrom(today, -daysAgo),
    reason,
  }));
}
