import { ACTOR_ROLES } from '../../../lambdas/platform/authz/actor.ts';
import { actorOfClaims } from '../../../lambdas/platform/authz/token-claims.ts';
import { TOKEN_ROLES } from '../../../local/issuer/local-issuer.ts';

const claims = (more: object) => ({ sub: 'someone', exp: 1, ...more });
const rolesOf = (more: object) => actorOfClaims(claims(more))?.roles;

describe('the caller named by a verified token', () => {
  test('has the roles of its groups', () => {
    expect(actorOfClaims(claims({ 'cognito:groups': ['MARKETING', 'PRODUCT'] }))).toEqual({
      subject: 'someone',
      roles: ['MARKETING', 'PRODUCT'],
    });
  });

  test('has the roles of its scopes if it is a machine', () => {
    expect(rolesOf({ scope: 'foothold/ingest foothold/customer-success' })).toEqual([
      'CUSTOMER_SUCCESS',
      'INGEST',
    ]);
  });

  test('can have roles from both groups and scopes', () => {
    const both = { 'cognito:groups': ['PRODUCT'], scope: 'foothold/marketing' };
    expect(rolesOf(both)).toEqual(['MARKETING', 'PRODUCT']);
  });

  test.each(['aws.cognito.signin.user.admin', 'other/admin', 'ADMIN', 'foothold/admin/x', ''])(
    'has no role for the scope %j',
    (scope) => {
      expect(rolesOf({ scope })).toEqual([]);
    },
  );

  test.each([
    [['somebody-else', 'ADMINISTRATOR']],
    [['admin', 'Admin', ' ADMIN', 'ADM\u0130N']],
    ['ADMIN'],
    ['[ADMIN]'],
    [[['ADMIN']]],
    [{}],
    [7],
  ])('has no role for the groups %j', (groups) => {
    expect(rolesOf({ 'cognito:groups': groups })).toEqual([]);
  });

  test('never has the RESPONDENT role, which only links grant', () => {
    expect(rolesOf({ 'cognito:groups': ['RESPONDENT'], scope: 'foothold/respondent' })).toEqual([]);
    expect([...TOKEN_ROLES, 'RESPONDENT']).toEqual(ACTOR_ROLES);
  });

  test('is null without a subject or an expiry', () => {
    expect(actorOfClaims({ exp: 1 })).toBeNull();
    expect(actorOfClaims({ sub: '', exp: 1 })).toBeNull();
    expect(actorOfClaims({ sub: 7, exp: 1 })).toBeNull();
    expect(actorOfClaims({ sub: 'someone' })).toBeNull();
  });
});
