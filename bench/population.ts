import { ACCOUNT_FIELDS } from '../lambdas/domain/accounts/account-fields.ts';
import { noValues } from '../lambdas/domain/kernel/field.ts';
import type { Submission } from '../lambdas/app/kernel/records.ts';
import type { Account } from '../lambdas/domain/accounts/account.ts';
import type { Effort } from '../lambdas/domain/scoring/answers/effort.ts';
import type { Job } from '../lambdas/domain/jobs/job.ts';
import { DAY_MS } from '../lambdas/domain/kernel/time.ts';
import { toAccountItem } from '../lambdas/store/facts/accounts/account-item.ts';
import { derivedId } from '../lambdas/store/engine/keys/key-parts.ts';
import type { StoreContext } from '../lambdas/store/engine/store-context.ts';
import type { Item } from '../lambdas/store/engine/table.ts';
import { firstSubmissionOps, plainSubmission } from './units/first-submission.ts';

type Context = Pick<StoreContext, 'keys' | 'shards' | 'effortsDays' | 'now' | 'tenant'>;

/** Number of answers per person (each account has one person). */
export const ANSWERS_AN_ACCOUNT = 10;
const SEGMENTS = 12;
const OWNERS = 40;

export function externalIdAt(index: number): string {
  return `account-${index}`;
}

export function accountIdAt({ tenant }: Pick<Context, 'tenant'>, index: number): string {
  return derivedId(tenant, 'account', externalIdAt(index));
}

/**
 * The facts of one generated account: its details, and one person with ten answers, two of them with an
 * explanation. Deterministic; how difficult the job is varies by account.
 */
export function factsAt(context: Context, job: Job, index: number): Item[] {
  const account = accountAt(context, index);
  const submission = submissionAt(context, job, account.id, index);
  const ops = firstSubmissionOps(context, job, submission, `person-${index}`);
  return [
    toAccountItem(context.keys, account, 1, context.shards),
    ...ops.flatMap((op) => (op.kind === 'put' ? [op.item] : [])),
  ];
}

function accountAt(context: Context, index: number): Account {
  const renewsInDays = scattered(index, 3) % 365;
  return {
    ...noValues(ACCOUNT_FIELDS),
    id: accountIdAt(context, index),
    externalId: externalIdAt(index),
    name: `Account ${index}`,
    segment: `Segment ${scattered(index, 1) % SEGMENTS}`,
    arr: 100_000 * (1 + (scattered(index, 2) % 400)),
    renewalDate: new Date(context.now() + renewsInDays * DAY_MS).toISOString().slice(0, 10),
    ownerEmail: `owner-${index % OWNERS}@vendor.example`,
    createdAt: 0,
    updatedAt: 0,
    attributes: [],
    archivedAt: null,
    sentiment: null,
    isUndone: false,
  };
}

function submissionAt(
  { now, tenant }: Context,
  job: Job,
  accountId: string,
  index: number,
): Submission {
  // From 0 (everything is easy) to 9 (everything is difficult).
  const hardship = scattered(index, 4) % 10;
  const answers = job.steps.slice(0, ANSWERS_AN_ACCOUNT).map(({ key }, place) => ({
    stepKey: key,
    effort: effortAt(hardship, scattered(index, 10 + place) % 10),
    explanation: place < 2 ? 'It takes a call to the dispatcher every morning.' : null,
    reason: null,
    about: null,
    alternative: null,
  }));
  const said = {
    id: derivedId(tenant, 'submission', `population ${index}`),
    accountId,
    respondentId: derivedId(tenant, 'person', `${index}`).slice(0, 32),
    jobKey: job.key,
    submittedAt: now() - (1 + (scattered(index, 5) % 80)) * DAY_MS,
    answers,
  };
  const stated = {
    role: 'EXECUTOR',
    email: `person-${index}@example.com`,
    mayContact: true,
  } as const;
  return plainSubmission(said, { stated });
}

function effortAt(hardship: number, luck: number): Effort {
  if (luck < hardship) return luck % 2 === 0 ? 'VERY_DIFFICULT' : 'DIFFICULT';
  return luck % 3 === 0 ? 'NEITHER' : 'EASY';
}

/** A deterministic pseudo-random integer below 2³². */
function scattered(index: number, salt: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
