import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { actorOf } from '../../lambdas/graphql/context.ts';

/** The event of a request whose token has these claims. */
function eventWith(claims: Readonly<Record<string, string>> | null): APIGatewayProxyEventV2 {
  const requestContext = claims === null ? {} : { authorizer: { jwt: { claims, scopes: null } } };
  return { requestContext } as unknown as APIGatewayProxyEventV2;
}

describe('who calls', () => {
  test('has the roles of the groups that they are in', () => {
    const claims = { sub: 'a-person', 'cognito:groups': '[MARKETING product]' };
    expect(actorOf(eventWith(claims))).toEqual({
      subject: 'a-person',
      roles: ['MARKETING', 'PRODUCT'],
    });
  });

  test('as a machine has the roles that its scopes stand for', () => {
    const claims = { sub: 'a-machine', scope: 'foothold/ingest foothold/customer-success' };
    expect(actorOf(eventWith(claims))).toEqual({
      subject: 'a-machine',
      roles: ['CUSTOMER_SUCCESS', 'INGEST'],
    });
  });

  test.each(['aws.cognito.signin.user.admin', 'other/admin', 'ADMIN', 'foothold/admin/x', ''])(
    'has no role by the scope %j',
    (scope) => {
      expect(actorOf(eventWith({ sub: 'someone', scope }))).toEqual({
        subject: 'someone',
        roles: [],
      });
    },
  );

  test('is nobody without an authorizer, or without a subject', () => {
    expect(actorOf(eventWith(null))).toBeNull();
    expect(actorOf(eventWith({ scope: 'foothold/ingest' }))).toBeNull();
  });
});
