import { ACCOUNT, JOB, submissionOf } from './worked-example.ts';

/** An input that must be rejected. */
export interface BadInput {
  what: string;
  mutation: string;
  input: object;
  /** The path that the error names. */
  field: string;
  code?: string;
  /** What the error says about the fix. */
  fix: RegExp;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const long = (length: number) => 'x'.repeat(length);
const easy = { stepKey: 'plan-stops', effort: 'EASY' };
const dollars = (amount: string) => ({ amount, currencyCode: 'USD' });
const euros = { amount: '1', currencyCode: 'EUR' };

function said(given: object) {
  const respondent = { externalId: 'dee' };
  return { ...submissionOf('ana', 'never-before'), respondent, ...given };
}

function submitting(what: string, given: object, field: string, fix: RegExp, code?: string) {
  const input = said(given);
  return { what, mutation: 'submissionCreate', input, field, fix, ...(code && { code }) };
}

function answering(what: string, answer: object, field: string, fix: RegExp, code?: string) {
  const answers = [{ ...easy, ...answer }];
  return submitting(what, { answers }, field, fix, code);
}

function upserting(what: string, given: object, field: string, fix: RegExp, code?: string) {
  const input = { externalId: 'crm-2', name: 'Bolt', ...given };
  return { what, mutation: 'accountUpsert', input, field, fix, ...(code && { code }) };
}

function percentage(what: string, mutation: string, ces: number, given: object = {}): BadInput {
  const input = { job: JOB, ...given, steps: [{ stepKey: 'plan-stops', ces }] };
  return { what, mutation, input, field: 'steps.0.ces', fix: /from 0 to 100/ };
}

const REJECTED_ENUM = 'BAD_USER_INPUT';
const MISSING = 'NOT_FOUND';
const TOO_MUCH = 'LIMIT_EXCEEDED';

/** All kinds of bad input for mutations. The error code is INVALID unless set. */
export const BAD_INPUTS: readonly BadInput[] = [
  submitting('an unknown job', { job: { key: 'none' } }, 'job', /check its key/, MISSING),
  submitting(
    'an unknown account',
    { account: { externalId: 'none' } },
    'account',
    /check|create/,
    MISSING,
  ),
  answering('an unknown step', { stepKey: 'none' }, 'answers.0.stepKey', /check the key/, MISSING),
  answering(
    'an effort that is no member of the scale',
    { effort: 'HARD' },
    'input.answers.0.effort',
    /Use one of VERY_EASY, EASY, NEITHER, DIFFICULT, VERY_DIFFICULT/,
    REJECTED_ENUM,
  ),
  submitting(
    'an instant that is none',
    { submittedAt: '2026-02-30T00:00:00Z' },
    'submittedAt',
    /such as 20/,
  ),
  submitting(
    'an instant ahead of time',
    { submittedAt: inDays(2) },
    'submittedAt',
    /not .* more than a day in the future/,
  ),
  submitting(
    'a step twice',
    { answers: [easy, { ...easy, effort: 'VERY_EASY' }] },
    'answers.1.stepKey',
    /answer each step once/,
  ),
  submitting('an empty submission', { answers: [] }, 'answers', /must have at least one answer/),
  answering(
    'a long explanation',
    { explanation: long(4001) },
    'answers.0.explanation',
    /at most 4000/,
    TOO_MUCH,
  ),
  answering(
    'a long alternative',
    { alternative: long(4001) },
    'answers.0.alternative',
    /at most 4000/,
    TOO_MUCH,
  ),
  submitting(
    'a long idempotency key',
    { idempotencyKey: long(256) },
    'idempotencyKey',
    /at most 255/,
    TOO_MUCH,
  ),
  submitting(
    'an idempotency key that was used with other content',
    { idempotencyKey: 'first-ana' },
    'idempotencyKey',
    /another key|other content|new key/,
    'CONFLICT',
  ),
  submitting(
    'a long name of a person',
    { respondent: { externalId: 'dee', name: long(201) } },
    'respondent.name',
    /at most 200/,
    TOO_MUCH,
  ),
  submitting(
    'an id of a person with #',
    { respondent: { externalId: 'd#e' } },
    'respondent.externalId',
    /must not contain #/,
  ),
  {
    what: 'an unknown step in an import',
    mutation: 'submissionsImport',
    input: { submissions: [said({ answers: [{ ...easy, stepKey: 'none' }] })] },
    field: 'submissions.0.answers.0.stepKey',
    code: MISSING,
    fix: /check the key/,
  },
  upserting('negative money', { arr: dollars('-1') }, 'arr.amount', /must not be negative/),
  upserting('another currency', { arr: euros }, 'arr.currencyCode', /must be USD/),
  {
    what: 'another currency in an import',
    mutation: 'accountsImport',
    input: { accounts: [{ externalId: 'crm-2', name: 'Bolt', arr: euros }] },
    field: 'accounts.0.arr.currencyCode',
    fix: /must be USD/,
  },
  upserting('a day that is none', { renewalDate: '2026-02-30' }, 'renewalDate', /such as 20/),
  upserting('a long name', { name: long(201) }, 'name', /at most 200/, TOO_MUCH),
  upserting('a long id', { externalId: long(129) }, 'externalId', /at most 128/, TOO_MUCH),
  upserting(
    'an id with a control character',
    { externalId: 'a\u0007b' },
    'externalId',
    /must not contain .*control characters/,
  ),
  {
    what: 'a day ahead of time',
    mutation: 'outcomeRecord',
    input: { account: ACCOUNT, kind: 'CHURNED', occurredOn: inDays(3).slice(0, 10) },
    field: 'occurredOn',
    fix: /not .* more than a day in the future/,
  },
  {
    what: 'more than 100 steps',
    mutation: 'jobUpsert',
    input: {
      ...JOB,
      steps: Array.from({ length: 101 }, (_, i) => ({ key: `s${i}`, statement: 'do' })),
    },
    field: 'steps',
    code: TOO_MUCH,
    fix: /at most 100/,
  },
  {
    what: 'an importance of 0',
    mutation: 'jobUpsert',
    input: { ...JOB, steps: [{ key: 'plan-stops', importance: 0 }] },
    field: 'steps.0.importance',
    fix: /greater than 0/,
  },
  {
    what: 'a negative weight of a role',
    mutation: 'scoringSettingsSet',
    input: { job: JOB, roleWeights: [{ role: 'BUYER', weight: -1 }] },
    field: 'roleWeights.0.weight',
    fix: /greater than 0/,
  },
  percentage('a market CES above 100', 'marketBenchmarkSet', 100.5),
  percentage('a CES of a competitor below 0', 'solutionRatingSet', -1, {
    solutionKey: 'paper',
    name: 'Paper',
  }),
];
