import { auditCall, endOfAnswer, endOfError } from '../../../lambdas/app/audit/audit-call.ts';
import { respondentAlias, surveyLinkSubject } from '../../../lambdas/app/audit/audit-subject.ts';
import { BadInput, Busy, Refused } from '../../../lambdas/app/kernel/errors.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import type { ActorLink } from '../../../lambdas/platform/authz/actor.ts';
import type { UserErrorCode } from '../../../lambdas/domain/kernel/user-error.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

const errors = (...codes: readonly UserErrorCode[]) =>
  codes.map((code) => ({ code, message: 'Fix it.', field: null }));
const items = (...each: readonly (readonly UserErrorCode[])[]) =>
  each.map((codes) => ({ userErrors: errors(...codes) }));

describe('endOfAnswer', () => {
  test.each([
    ['done', { userErrors: [] }, 'DONE', []],
    ['done without a result', null, 'DONE', []],
    ['an empty import', { results: [], userErrors: [] }, 'DONE', []],
    ['an import', { results: items([], []), userErrors: [] }, 'DONE', []],
    [
      'a partial import',
      { results: items([], ['INVALID'], ['NOT_FOUND', 'INVALID']), userErrors: [] },
      'DONE',
      ['INVALID', 'NOT_FOUND'],
    ],
    [
      'an import without a valid item',
      { results: items(['INVALID']), userErrors: [] },
      'REJECTED',
      ['INVALID'],
    ],
    [
      'an import that is too large',
      { results: [], userErrors: errors('LIMIT_EXCEEDED') },
      'REJECTED',
      ['LIMIT_EXCEEDED'],
    ],
    [
      'invalid input',
      { userErrors: errors('INVALID', 'INVALID', 'NOT_FOUND') },
      'REJECTED',
      ['INVALID', 'NOT_FOUND'],
    ],
    ['a forbidden call', { userErrors: errors('FORBIDDEN') }, 'REFUSED', ['FORBIDDEN']],
    [
      'a partial retraction',
      { retracted: 2, userErrors: errors('FORBIDDEN') },
      'DONE',
      ['FORBIDDEN'],
    ],
    [
      'a retraction that finds nothing',
      { retracted: 0, userErrors: errors('FORBIDDEN') },
      'REFUSED',
      ['FORBIDDEN'],
    ],
  ])('returns the outcome and error codes for the case: %s', (_, answered, outcome, codes) => {
    expect(endOfAnswer(answered)).toEqual({ outcome, codes });
  });
});

test('endOfError records who is at fault for an error, without its text', () => {
  const ends = [
    new Refused('JOBS_WRITE'),
    new BadInput(['first'], 'first must be Quast.'),
    new Busy(),
    new Error('Quast'),
    'Quast',
  ].map(endOfError);
  expect(ends).toEqual([
    { outcome: 'REFUSED', codes: ['FORBIDDEN'] },
    { outcome: 'REJECTED', codes: ['BAD_USER_INPUT'] },
    { outcome: 'FAILED', codes: ['SERVICE_BUSY'] },
    { outcome: 'FAILED', codes: ['INTERNAL_SERVER_ERROR'] },
    { outcome: 'FAILED', codes: ['INTERNAL_SERVER_ERROR'] },
  ]);
});

const CALL = { operation: 'surveySubmit', isDryRun: false, purpose: null, requestId: 'r-1' };

test.each<[ActorLink, string]>([
  [{ kind: 'SURVEY', accountId: 'a', linkId: 'link-1' }, `link:${surveyLinkSubject('link-1').id}`],
  [
    { kind: 'WITHDRAWAL', accountId: 'a', respondentId: 'person-1' },
    `respondent:${respondentAlias('person-1')}`,
  ],
])('a caller with a link is audited under an alias: %j', async (link, actor) => {
  const world = await givenWorld(NOW);
  const bearer = { subject: 'person:person-1', roles: ['RESPONDENT'] as const, link };
  await auditCall(createScope(bearer, world.ports), CALL, { outcome: 'DONE', codes: [] });
  expect(world.audited()).toEqual([
    {
      ...CALL,
      at: NOW,
      actor,
      roles: ['RESPONDENT'],
      subjects: [],
      furtherSubjects: 0,
      outcome: 'DONE',
      codes: [],
    },
  ]);
});
