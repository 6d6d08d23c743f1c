import fc from 'fast-check';
import { Busy } from '../../../../lambdas/app/kernel/errors.ts';
import { forgedTokens } from '../../../support/callers/forged-tokens.ts';
import { createEdge, eventOf } from '../../../support/callers/graphql-edge.ts';
import { accessToken, testMaker } from '../../../support/callers/tokens.ts';

const QUERY = '{ viewer { subject roles } }';

function post(body: string, headers: Record<string, string> = {}) {
  return new Request('http://edge/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

/** Sends a query with the bearer token, or without the header if null. */
async function askWith(bearer: string | null, asked = createEdge({ claims: null })) {
  const headers = bearer === null ? {} : { authorization: `Bearer ${bearer}` };
  const response = await asked.fetch(post(JSON.stringify({ query: QUERY }), headers));
  const body: unknown = await response.json();
  return {
    asked,
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body,
  };
}

/** The same response for every rejected request, whatever the reason. */
const REFUSED = {
  status: 401,
  challenge: 'Bearer',
  body: {
    errors: [
      {
        message: 'Send a valid token in the Authorization header.',
        extensions: { code: 'UNAUTHENTICATED', requestId: 'request-1' },
      },
    ],
  },
};

const edge = createEdge();

describe('the caller', () => {
  test('is the subject of a valid token', async () => {
    const bearer = accessToken({ sub: 'eve', 'cognito:groups': ['MARKETING', 'PRODUCT'] });
    expect(await askWith(bearer)).toMatchObject({
      status: 200,
      body: { data: { viewer: { subject: 'eve', roles: ['MARKETING', 'PRODUCT'] } } },
    });
  });

  test('has no roles if the token has no groups or scopes', async () => {
    const body = { data: { viewer: { subject: 'ada', roles: [] } } };
    expect(await askWith(accessToken())).toMatchObject({ status: 200, body });
  });

  test.each([
    ['no header', null, 'absent'] as const,
    ['an empty bearer', '', 'malformed'] as const,
    ...forgedTokens(testMaker()),
  ])(
    'is rejected with %s and not told the reason, which is logged',
    async (_what, bearer, reason) => {
      const { asked, ...told } = await askWith(bearer);
      expect(told).toEqual(REFUSED);
      const { milliseconds, ...facts } = asked.answered[0] ?? { milliseconds: -1 };
      expect(milliseconds).toBeGreaterThanOrEqual(0);
      expect([asked.answered.length, asked.logged, facts]).toEqual([
        1,
        [],
        {
          requestId: 'request-1',
          correlationId: 'request-1',
          operation: null,
          rootField: null,
          status: 401,
          codes: ['UNAUTHENTICATED'],
          refusal: reason,
        },
      ]);
    },
  );

  test('is not taken from the claims of an API Gateway authorizer', async () => {
    const event = await eventOf(post(JSON.stringify({ query: QUERY })), null);
    const authorizer = {
      jwt: { claims: { sub: 'ada', 'cognito:groups': '[ADMIN]' }, scopes: null },
    };
    const requestContext = Object.assign({ ...event.requestContext }, { authorizer });
    expect(await edge.handler({ ...event, requestContext })).toMatchObject({ statusCode: 401 });
  });

  test('is authenticated before the body is parsed', async () => {
    const event = await eventOf(post('{'), null);
    expect(await edge.handler(event)).toMatchObject({ statusCode: 401 });
  });

  test('is rejected when any byte of the token is changed', async () => {
    const valid = accessToken({ 'cognito:groups': ['ADMIN'] });
    const asked = createEdge({ claims: null });
    const change = fc.record({
      at: fc.nat(valid.length - 1),
      byte: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, byte }) => {
        const changed = `${valid.slice(0, at)}${byte}${valid.slice(at + 1)}`;
        const { status } = await askWith(changed, asked);
        expect(status).toBe(saysTheSame(changed, valid) ? 200 : 401);
      }),
      { numRuns: 1_000 },
    );
  });

  test('gets 503 while a verifier is unavailable', async () => {
    const failing = (error: Error) =>
      createEdge({
        claims: null,
        verifiers: [{ recognizes: () => true, verify: () => Promise.reject(error) }],
      });
    const failure = new Error('No keys.');
    for (const [error, logged] of [
      [failure, [failure]],
      [new Busy(), []],
    ] as const) {
      const { asked, status, body } = await askWith('token', failing(error));
      expect([status, asked.logged, asked.answered[0]?.codes]).toEqual([
        503,
        logged,
        ['SERVICE_BUSY'],
      ]);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_BUSY' } }] });
    }
  });
});

/**
 * Whether two tokens have the same signed text and signature bytes. The last base64url character of a
 * signature has unused bits, so several characters decode to the same byte.
 */
function saysTheSame(one: string, other: string): boolean {
  const [before, signature] = splitAtSignature(one);
  const [otherBefore, otherSignature] = splitAtSignature(other);
  const bytes = (text: string) => Buffer.from(text, 'base64url');
  return (
    before === otherBefore &&
    /^[\w-]+={0,2}$/.test(signature) &&
    bytes(signature).equals(bytes(otherSignature))
  );
}

function splitAtSignature(token: string): readonly [string, string] {
  const at = token.lastIndexOf('.');
  return [token.slice(0, at), token.slice(at + 1)];
}
