import { givenBuiltFunctions } from '../support/built-functions.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/running-foothold.ts';
import { removeDir } from '../support/scratch-dir.ts';

let bundles: string;
let foothold: RunningFoothold;
beforeAll(async () => {
  bundles = await givenBuiltFunctions();
  foothold = await givenRunningFoothold({ bundles });
});
afterAll(async () => {
  await foothold.stop();
  await removeDir(bundles);
});

interface Refusal {
  data?: unknown;
  errors: { extensions: Record<string, unknown> }[];
}

/** Posts a body and says what it was refused with. */
async function refusalOf(body: string) {
  const response = await fetch(`${foothold.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body,
  });
  const requestId = response.headers.get('x-request-id');
  const { data, errors } = (await response.json()) as Refusal;
  return {
    status: response.status,
    data,
    extensions: errors.map(({ extensions }) => extensions),
    requestId,
  };
}

const queried = (query: string) => refusalOf(JSON.stringify({ query }));

/** A refusal as a whole, which carries the id that the request is found by in the log. */
function refused(status: number, code: string, requestId: string | null, more = {}) {
  return { status, data: undefined, extensions: [{ code, requestId, ...more }], requestId };
}

describe('the bundle refuses over HTTP, with one error that carries a code and the request id,', () => {
  test('5,000 aliases', async () => {
    const aliases = Array.from({ length: 5000 }, (_, i) => `a${i}: viewer { subject }`);
    const answer = await queried(`{ ${aliases.join(' ')} }`);
    expect(answer).toEqual(refused(400, 'GRAPHQL_PARSE_FAILED', answer.requestId));
  });

  test('a depth of 400', async () => {
    const level = 'account { risk(job: {key: "k"}) { ';
    const query = `{ account(by: {externalId: "a"}) { risk(job: {key: "k"}) { ${level.repeat(200)} id ${'}'.repeat(400)} } } }`;
    const answer = await queried(query);
    expect(answer).toEqual(refused(400, 'GRAPHQL_PARSE_FAILED', answer.requestId));
  });

  test('a fragment bomb of 2^14 fields', async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`,
    );
    const bomb = `{ viewer { ...F0 } } ${fragments.join(' ')} fragment F14 on Viewer { subject }`;
    const answer = await queried(bomb);
    expect(answer).toEqual(refused(400, 'GRAPHQL_VALIDATION_FAILED', answer.requestId));
  });

  test('100 pages of 100, with their cost and the limit', async () => {
    const pages = `{ accounts(first: 100) { nodes { submissions(first: 100) { nodes { id } } } } }`;
    const answer = await queried(pages);
    const price = { cost: 123_301, limit: 87_000 };
    expect(answer).toEqual(refused(400, 'QUERY_TOO_EXPENSIVE', answer.requestId, price));
  });

  test('a body of 1 MB', async () => {
    const padding = 'x'.repeat(1_000_000);
    const answer = await refusalOf(JSON.stringify({ query: '{ __typename }', padding }));
    expect(answer).toEqual(refused(413, 'PAYLOAD_TOO_LARGE', answer.requestId));
  });

  test('and answers the next harmless query', async () => {
    expect(await foothold.ask('{ viewer { subject } }')).toEqual({
      viewer: { subject: 'developer' },
    });
    expect(foothold.warnings).toEqual([]);
  });
});
