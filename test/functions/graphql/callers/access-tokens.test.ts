import { createAccessTokenVerifier } from '../../../../lambdas/app/access-tokens/access-token-verifier.ts';
import { createTokenVerifier } from '../../../../lambdas/platform/authz/token-verifier.ts';
import { NOW } from '../../../support/facts.ts';
import { createEdge } from '../../../support/callers/graphql-edge.ts';
import { givenWorld } from '../../../support/store/stored-world.ts';
import { testIssuer } from '../../../support/callers/tokens.ts';

const CREATE = `mutation ($roles: [AccessTokenRole!]) {
  accessTokenCreate(input: {name: "script", expiresAt: "2026-12-01T00:00:00Z", roles: $roles}) {
    token accessToken { id roles lastUsedOn } userErrors { message }
  }
}`;

async function givenApi() {
  const world = await givenWorld(NOW);
  const { ports } = world;
  const verifiers = [createAccessTokenVerifier(ports), createTokenVerifier(testIssuer())];
  const claims = { sub: 'dana', 'cognito:groups': ['CUSTOMER_SUCCESS'] };
  const { ask } = createEdge({ ports, verifiers, claims });
  const create = async (roles: readonly string[]) => {
    const { data } = await ask(CREATE, { roles });
    return data?.['accessTokenCreate'] as { token: string; accessToken: { id: string } };
  };
  const askBy = (token: string, query: string) =>
    ask(query, {}, { authorization: `Bearer ${token}` });
  return { world, ask, create, askBy };
}

test('an access token authenticates requests until it is revoked', async () => {
  const { ask, create, askBy } = await givenApi();
  const { token, accessToken } = await create(['READ']);
  expect(await askBy(token, '{ viewer { subject roles } }')).toMatchObject({
    status: 200,
    data: { viewer: { subject: 'dana', roles: ['READ'] } },
  });
  const listed = await ask('{ accessTokens { id lastUsedOn } }');
  expect(listed.data).toEqual({
    accessTokens: [{ id: accessToken.id, lastUsedOn: '2026-11-01' }],
  });
  const revoke = `mutation { accessTokenRevoke(input: {id: "${accessToken.id}"}) { revokedId } }`;
  expect((await ask(revoke)).data).toEqual({ accessTokenRevoke: { revokedId: accessToken.id } });
  const { status, errors } = await askBy(token, '{ viewer { subject } }');
  expect([status, errors]).toMatchObject([401, [{ extensions: { code: 'UNAUTHENTICATED' } }]]);
});

test('an access token cannot create another one, and the attempt is recorded', async () => {
  const { world, create, askBy } = await givenApi();
  const { token, accessToken } = await create(['CUSTOMER_SUCCESS']);
  const { data, errors } = await askBy(token, CREATE);
  expect([data, errors[0]?.extensions['code']]).toEqual([{ accessTokenCreate: null }, 'FORBIDDEN']);
  expect(world.audited()).toMatchObject([
    {
      actor: 'dana',
      operation: 'accessTokenCreate',
      outcome: 'DONE',
      subjects: [{ type: 'ACCESS_TOKEN', id: accessToken.id }],
    },
    {
      actor: 'dana',
      operation: 'accessTokenCreate',
      outcome: 'REFUSED',
      subjects: [{ type: 'ACCESS_TOKEN', id: accessToken.id }],
    },
  ]);
});

test('every invalid access token gets the same error', async () => {
  const { create, askBy } = await givenApi();
  const { token } = await create(['READ']);
  const answers = await Promise.all(
    ['fh_pat_', `${token}x`, token.replace(/.{43}$/, 'A'.repeat(43)), 'fh_pat_a.b.c'].map(
      (bearer) => askBy(bearer, '{ viewer { subject } }'),
    ),
  );
  for (const { status, errors } of answers) {
    expect([status, errors[0]?.message]).toEqual([
      401,
      'Send a valid token in the Authorization header.',
    ]);
  }
});
