import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import type { UserError } from '../../../lambdas/domain/kernel/user-error.ts';
import { givenJobAndAccount, submissionOf } from '../../support/app-fixtures.ts';
import { problemsOf } from '../../support/mutation-results.ts';
import type { SubmissionCreateInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const plan = { stepKey: 'plan-stops', effort: 'DIFFICULT' };

function invalid(message: string, ...field: string[]): UserError {
  return { code: 'INVALID', message, field };
}

const CASES: readonly [string, Partial<SubmissionCreateInput>, UserError][] = [
  [
    'an unknown job',
    { job: { key: 'nowhere' } },
    {
      code: 'NOT_FOUND',
      message: 'job does not match a job: create it first, or check its key.',
      field: ['job'],
    },
  ],
  [
    'a job selector with a missing variable',
    { job: { key: null } },
    invalid('job must have either id or key.', 'job'),
  ],
  [
    'an account selector with both id and externalId',
    { account: { id: 'a', externalId: 'b' } },
    invalid('account must have either id or externalId.', 'account'),
  ],
  [
    'an unknown account',
    { account: { externalId: 'nobody' } },
    {
      code: 'NOT_FOUND',
      message: 'account does not match an account: create it first, or check its id.',
      field: ['account'],
    },
  ],
  [
    'an invalid account id',
    { account: { id: 'crm-1' } },
    invalid('id must be the id of an account, as Account.id gives it.', 'account', 'id'),
  ],
  [
    'an unknown step',
    { answers: [plan, { stepKey: 'fly', effort: 'EASY' }] },
    {
      code: 'NOT_FOUND',
      message: 'stepKey does not match a step of the job: check the key, or add the step.',
      field: ['answers', '1', 'stepKey'],
    },
  ],
  [
    'an unknown step as not applicable',
    { answers: [plan], notApplicable: ['estimate-arrival', 'fly'] },
    {
      code: 'NOT_FOUND',
      message: 'notApplicable.1 does not match a step of the job: check the key, or add the step.',
      field: ['notApplicable', '1'],
    },
  ],
  [
    'an unknown effort',
    { answers: [{ ...plan, effort: 'HARD' }] },
    invalid(
      'effort must be one of VERY_EASY, EASY, NEITHER, DIFFICULT, VERY_DIFFICULT.',
      ...['answers', '0', 'effort'],
    ),
  ],
  [
    'an unknown aspect',
    { answers: [{ ...plan, about: 'PRICE' }] },
    invalid('about must be one of JOB, CONSUMPTION.', 'answers', '0', 'about'),
  ],
  [
    'a duplicate step',
    { answers: [plan, { ...plan, effort: 'EASY' }] },
    invalid('stepKey lists a step twice: answer each step once.', ...['answers', '1', 'stepKey']),
  ],
  [
    'a step both answered and not applicable',
    { answers: [plan], notApplicable: ['plan-stops'] },
    invalid(
      'notApplicable.0 lists a step twice: answer each step once.',
      ...['notApplicable', '0'],
    ),
  ],
  [
    'no answers',
    { answers: [], notApplicable: [] },
    invalid(
      'answers must have at least one answer, or notApplicable at least one step.',
      'answers',
    ),
  ],
  [
    'more answers than a job has steps',
    { answers: Array.from({ length: 101 }, (_, i) => ({ ...plan, stepKey: `s${i}` })) },
    {
      code: 'LIMIT_EXCEEDED',
      message: 'answers must be at most 100; there are 101.',
      field: ['answers'],
    },
  ],
  [
    'an explanation of 4,001 characters',
    { answers: [{ ...plan, explanation: 'e'.repeat(4001) }] },
    {
      code: 'LIMIT_EXCEEDED',
      message: 'explanation must be at most 4000 characters; it has 4001.',
      field: ['answers', '0', 'explanation'],
    },
  ],
  [
    'an alternative of 4,001 characters',
    { answers: [{ ...plan, alternative: 'e'.repeat(4001) }] },
    {
      code: 'LIMIT_EXCEEDED',
      message: 'alternative must be at most 4000 characters; it has 4001.',
      field: ['answers', '0', 'alternative'],
    },
  ],
  [
    'an invalid date',
    { submittedAt: 'yesterday' },
    invalid(
      'submittedAt must be a date and time with an offset such as 2026-03-31T09:30:00Z; it is "yesterday".',
      'submittedAt',
    ),
  ],
  [
    'a nonexistent calendar date',
    { submittedAt: '2026-02-30T00:00:00Z' },
    invalid(
      'submittedAt must be a date and time with an offset such as 2026-03-31T09:30:00Z; it is "2026-02-30T00:00:00Z".',
      'submittedAt',
    ),
  ],
  [
    'a time without a time zone offset',
    { submittedAt: '2026-02-20T00:00:00' },
    invalid(
      'submittedAt must be a date and time with an offset such as 2026-03-31T09:30:00Z; it is "2026-02-20T00:00:00".',
      'submittedAt',
    ),
  ],
  [
    'a time more than a day in the future',
    { submittedAt: '2026-11-02T12:00:01Z' },
    invalid(
      'submittedAt must not be more than a day in the future; it is "2026-11-02T12:00:01Z".',
      'submittedAt',
    ),
  ],
  [
    'a time before 1970',
    { submittedAt: '1969-12-31T23:59:59Z' },
    invalid(
      'submittedAt must not be before 1970-01-01; it is "1969-12-31T23:59:59Z".',
      'submittedAt',
    ),
  ],
  [
    'a time before the retention period',
    { submittedAt: '2022-11-02T11:59:59Z' },
    invalid(
      'submittedAt must be within the last 1460 days, for which answers are kept: leave this submission out.',
      'submittedAt',
    ),
  ],
  [
    'an idempotency key of 256 characters',
    { idempotencyKey: 'k'.repeat(256) },
    {
      code: 'LIMIT_EXCEEDED',
      message: 'idempotencyKey must be at most 255 characters; it has 256.',
      field: ['idempotencyKey'],
    },
  ],
  [
    'a blank idempotency key',
    { idempotencyKey: '' },
    invalid('idempotencyKey must not be blank.', 'idempotencyKey'),
  ],
  [
    'an import batch with #',
    { importBatch: 'a#b' },
    invalid(
      'importBatch must not contain #, control characters or lone surrogates.',
      'importBatch',
    ),
  ],
  [
    'a respondent id of 129 characters',
    { respondent: { externalId: 'r'.repeat(129) } },
    {
      code: 'LIMIT_EXCEEDED',
      message: 'externalId must be at most 128 characters; it has 129.',
      field: ['respondent', 'externalId'],
    },
  ],
  [
    'a respondent name of 201 characters',
    { respondent: { externalId: 'ana', name: 'n'.repeat(201) } },
    {
      code: 'LIMIT_EXCEEDED',
      message: 'name must be at most 200 characters; it has 201.',
      field: ['respondent', 'name'],
    },
  ],
  [
    'an unknown role',
    { respondent: { externalId: 'ana', role: 'BOSS' } },
    invalid('role must be one of EXECUTOR, BENEFICIARY, BUYER, OTHER.', ...['respondent', 'role']),
  ],
  [
    'an invalid e-mail address',
    { respondent: { externalId: 'ana', email: 'ana at acme' } },
    invalid('email must be an e-mail address such as ana@example.com.', ...['respondent', 'email']),
  ],
];

describe('submissionCreate', () => {
  test.each(CASES)('rejects %s and writes nothing', async (_, wrong, error) => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    expect(await problemsOf(submissionCreate(scope, submissionOf(wrong)))).toEqual([error]);
    expect(world.writes()).toBe(before);
  });
});
