import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Actor } from '../../../lambdas/platform/authz/actor.ts';
import type { BearerVerifier } from '../../../lambdas/platform/authz/bearer-verifier.ts';
import { actorOf } from '../../../lambdas/functions/graphql/context.ts';

/** A verifier that accepts every bearer with this prefix. */
function believing(beginning: string): BearerVerifier & { verified: string[] } {
  const verified: string[] = [];
  const verify = async (bearer: string): Promise<Actor> => {
    verified.push(bearer);
    return { subject: bearer, roles: [] };
  };
  return { recognizes: (bearer) => bearer.startsWith(beginning), verify, verified };
}

const eventWith = (headers: Record<string, string>) =>
  ({ headers }) as unknown as APIGatewayProxyEventV2;

describe('the caller', () => {
  test.each(['Bearer token', 'bearer token', 'BEARER   token', ' Bearer token '])(
    'is taken from the bearer token in %j',
    async (authorization) => {
      const verifier = believing('');
      await actorOf(eventWith({ authorization }), [verifier]);
      expect(verifier.verified).toEqual(['token']);
    },
  );

  test.each([
    ['', 'malformed'],
    ['Bearer', 'malformed'],
    ['Bearer ', 'malformed'],
    ['token', 'malformed'],
    ['Basic dG9rZW4=', 'malformed'],
    ['Bearer one two', 'malformed'],
    ['BearerToken', 'malformed'],
    ['xBearer token', 'malformed'],
  ])('is rejected with the header %j as %s', async (authorization, refused) => {
    const verifier = believing('');
    expect(await actorOf(eventWith({ authorization }), [verifier])).toEqual({ refused });
    expect(verifier.verified).toEqual([]);
  });

  test('is rejected without the Authorization header, ignoring cookies, the query string and claims', async () => {
    const event = {
      ...eventWith({ cookie: 'token' }),
      cookies: ['authorization=Bearer token'],
      queryStringParameters: { access_token: 'token', authorization: 'Bearer token' },
      requestContext: {
        authorizer: { jwt: { claims: { sub: 'a', 'cognito:groups': '[ADMIN]' } } },
      },
    } as unknown as APIGatewayProxyEventV2;
    expect(await actorOf(event, [believing('')])).toEqual({ refused: 'absent' });
  });

  test('is verified only by the first verifier that recognizes the bearer token', async () => {
    const verifiers = [believing('link_'), believing('')] as const;
    for (const bearer of ['link_1', 'token', 'xlink_2']) {
      await actorOf(eventWith({ authorization: `Bearer ${bearer}` }), verifiers);
    }
    expect(verifiers.map(({ verified }) => verified)).toEqual([['link_1'], ['token', 'xlink_2']]);
  });

  test('is rejected when no verifier recognizes the bearer token', async () => {
    const event = eventWith({ authorization: 'Bearer token' });
    expect(await actorOf(event, [believing('link_')])).toEqual({ refused: 'malformed' });
    expect(await actorOf(event, [])).toEqual({ refused: 'malformed' });
  });
});
