import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { forgedTokens } from '../support/callers/forged-tokens.ts';
import { eventOf } from '../support/callers/graphql-edge.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { removeDir } from '../support/run/scratch-dir.ts';
import {
  accessToken,
  testIssuerVariables,
  testMaker,
  type TokenMaker,
} from '../support/callers/tokens.ts';

const QUERY = JSON.stringify({ query: '{ viewer { subject roles } }' });

let bundles: string;
beforeAll(async () => {
  bundles = await givenBuiltFunctions();
});
afterAll(() => removeDir(bundles));

interface Answer {
  status: number;
  text: string;
}

/** Posts the query with headers that fetch does not allow. */
function post({ url }: RunningFoothold, headers: Record<string, string>): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path: '/graphql', method: 'POST' };
    const sent = httpRequest(
      { ...options, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end(QUERY);
  });
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const DEVELOPER = '{"data":{"viewer":{"subject":"developer","roles":["ADMIN"]}}}\n';

/** Every refusal has the same body, except for the request id. */
function expectRefused({ status, text }: Answer) {
  const { errors } = JSON.parse(text) as { errors: { extensions: { requestId: string } }[] };
  const requestId = errors[0]?.extensions.requestId ?? '';
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect([status, text]).toEqual([
    401,
    JSON.stringify({
      errors: [
        {
          message: 'Send a valid token in the Authorization header.',
          extensions: { code: 'UNAUTHENTICATED', requestId },
        },
      ],
    }),
  ]);
}

/** Signs with the issuer key of a local server, as anyone with access to its folder can. */
async function makerOf({ access }: RunningFoothold): Promise<TokenMaker> {
  const text = await readFile(join(access.keyFolder, 'issuer-key.json'), 'utf8');
  const jwk = JSON.parse(text) as { kid: string };
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  return {
    url: access.trusted.url,
    clientId: access.trusted.clientIds[0] ?? '',
    kid: jwk.kid,
    keys: { privateKey, publicKey: createPublicKey(privateKey) },
  };
}

describe('a local server', () => {
  let foothold: RunningFoothold;
  beforeAll(async () => {
    foothold = await givenRunningFoothold({ bundles });
  });
  afterAll(() => foothold.stop());

  test("treats a request without a token as the developer's", async () => {
    const { host } = new URL(foothold.url);
    expect(await post(foothold, {})).toEqual({ status: 200, text: DEVELOPER });
    const own = await post(foothold, { origin: `http://${host}` });
    expect(own).toEqual({ status: 200, text: DEVELOPER });
  });

  test.each([
    ['an empty authorization header', { authorization: '' }],
    ['an empty bearer token', { authorization: 'Bearer ' }],
    ['an invalid bearer token', { authorization: 'Bearer x' }],
    ['a page of another origin', { origin: 'https://elsewhere.example' }],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }],
    ['a page of another origin that hides it', { origin: 'null' }],
    ['a page of another origin, according to the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a rebound host name', { host: 'rebound.example' }],
    ['a rebound host name with the port', { host: 'rebound.example:4000' }],
  ])('rejects a request with %s', async (_what, headers: Record<string, string>) => {
    expectRefused(await post(foothold, headers));
  });

  test('verifies a token if there is one, whatever the origin and host', async () => {
    const token = accessToken({ 'cognito:groups': ['PRODUCT'] }, await makerOf(foothold));
    const answer = {
      status: 200,
      text: '{"data":{"viewer":{"subject":"ada","roles":["PRODUCT"]}}}\n',
    };
    expect(await post(foothold, bearer(token))).toEqual(answer);
    const elsewhere = { origin: 'https://elsewhere.example', host: 'rebound.example' };
    expect(await post(foothold, { ...bearer(token), ...elsewhere })).toEqual(answer);
  });
});

describe('a local server that requires tokens', () => {
  let foothold: RunningFoothold;
  let maker: TokenMaker;
  beforeAll(async () => {
    foothold = await givenRunningFoothold({ bundles, auth: true });
    maker = await makerOf(foothold);
  });
  afterAll(() => foothold.stop());

  test('rejects local requests without a token', async () => {
    expectRefused(await post(foothold, {}));
    expectRefused(await post(foothold, { authorization: 'Bearer ' }));
  });

  test('accepts valid tokens', async () => {
    const own = await post(foothold, bearer(await foothold.access.developmentToken()));
    expect(own).toEqual({ status: 200, text: DEVELOPER });
    expect(await post(foothold, bearer(accessToken({}, maker)))).toMatchObject({ status: 200 });
  });

  test('rejects tokens signed by another issuer', async () => {
    expectRefused(await post(foothold, bearer(accessToken({ 'cognito:groups': ['ADMIN'] }))));
  });

  test('rejects all forged tokens with the same response', async () => {
    for (const [, forged] of forgedTokens(maker)) {
      expectRefused(await post(foothold, bearer(forged)));
    }
    expect(foothold.warnings).toEqual([]);
  });
});

test('a local server that is reachable from outside requires a token', async () => {
  const foothold = await givenRunningFoothold({ bundles, host: '0.0.0.0' });
  try {
    expectRefused(await post(foothold, {}));
    const token = await foothold.access.developmentToken();
    const answer = await post(foothold, { ...bearer(token), host: 'foothold.example' });
    expect(answer).toEqual({ status: 200, text: DEVELOPER });
  } finally {
    await foothold.stop();
  }
});

/** Sends a request for each bearer to the function in a new process, and returns the printed lines. */
async function printedFor(bearers: readonly string[], variables: Record<string, string>) {
  const events = bearers.map((token) =>
    eventOf(
      new Request('http://edge/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(token) },
        body: QUERY,
      }),
      null,
    ),
  );
  const path = join(bundles, 'graphql', 'index.js');
  const script = `const { handler } = require(${JSON.stringify(path)});
    (async () => {
      for (const event of ${JSON.stringify(await Promise.all(events))}) await handler(event);
    })().catch((error) => console.log(JSON.stringify({ thrown: String(error) })));`;
  const printed = execFileSync(process.execPath, ['--no-warnings', '-e', script], {
    encoding: 'utf8',
    env: { FOOTHOLD_STAGE: 'dev', FOOTHOLD_METRICS: 'off', AWS_REGION: 'local', ...variables },
    maxBuffer: 2 ** 24,
  });
  return printed.trim().split('\n');
}

describe('the graphql function', () => {
  test('logs why it rejects a token, and nothing from the token', async () => {
    const forged = forgedTokens(testMaker());
    const lines = await printedFor(
      forged.map(([, token]) => token),
      testIssuerVariables(),
    );
    const facts = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(facts.map(({ message, status, refusal }) => [message, status, refusal])).toEqual(
      forged.map(([, , reason]) => ['requestAnswered', 401, reason]),
    );
    const parts = forged.flatMap(([, token]) => token.split(/[.,"]/)).filter((it) => it.length > 4);
    const told = [...parts, 'ada', 'elsewhere', 'ADMIN', 'issuer.example', 'test-client'];
    expect(told.filter((part) => lines.join('\n').includes(part))).toEqual([]);
  });

  test('throws for every request if no issuer is configured, and names the missing variable', async () => {
    expect(await printedFor([accessToken()], {})).toEqual([
      JSON.stringify({
        thrown:
          'ConfigError: FOOTHOLD_ISSUER must be given: the API accepts tokens of that issuer.',
      }),
    ]);
  });
});
