import { type BuiltFunctions, givenBuiltFunctions } from '../support/built-functions.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/running-foothold.ts';

let built: BuiltFunctions;
let foothold: RunningFoothold;
beforeAll(async () => {
  built = await givenBuiltFunctions();
  foothold = await givenRunningFoothold({ bundles: built.directory });
});
afterAll(async () => {
  await foothold.stop();
  await built.remove();
});

interface Refusal {
  data?: unknown;
  errors: { message: string; extensions: Record<string, unknown> }[];
}

async function send(body: string) {
  const response = await fetch(`${foothold.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    },
    body,
  });
  const requestId = response.headers.get('x-request-id');
  return { status: response.status, requestId, ...((await response.json()) as Refusal) };
}

const ask = (query: string) => send(JSON.stringify({ query }));

/** What somebody is told whose query is refused as a whole. */
function refusal(status: number, requestId: string | null, code: string, more = {}) {
  return {
    status,
    requestId: expect.stringMatching(/^[\w-]{36}$/) as string,
    errors: [
      { message: expect.any(String) as string, extensions: { code, requestId, ...more } },
    ],
  };
}

describe('the bundle refuses over HTTP, with a code, the request id and nothing else,', () => {
  test('5,000 aliases', async () => {
    const aliases = Array.from({ length: 5000 }, (_, i) => `a${i}: viewer { subject }`);
    const answer = await ask(`{ ${aliases.join(' ')} }`);
    expect(answer).toEqual({
      ...refusal(400, answer.requestId, 'GRAPHQL_PARSE_FAILED'),
      errors: [expect.objectContaining({ extensions: expect.anything() as unknown })],
    });
  });
});
