import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { removeDir } from '../support/run/scratch-dir.ts';

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

/** Posts a body and returns the refusal. */
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

/** The expected refusal: a single error whose request id identifies it in the log. */
function refused(requestId: string | null, limit: object, status = 400) {
  const extensions = [{ code: 'LIMIT_EXCEEDED', requestId, limit }];
  return { status, data: undefined, extensions, requestId };
}

describe('the bundle over HTTP', () => {
  test('rejects a query with 5,000 aliases', async () => {
    const aliases = Array.from({ length: 5000 }, (_, i) => `a${i}: viewer { subject }`);
    const answer = await queried(`{ ${aliases.join(' ')} }`);
    expect(answer).toEqual(
      refused(answer.requestId, { of: 'QUERY_LENGTH', max: 100_000, value: 128_893 }),
    );
  });

  test('rejects a query that is 400 levels deep', async () => {
    const level = 'account { risk(job: {key: "k"}) { ';
    const query = `{ account(by: {externalId: "a"}) { risk(job: {key: "k"}) { ${level.repeat(200)} id ${'}'.repeat(400)} } } }`;
    const answer = await queried(query);
    expect(answer).toEqual(
      refused(answer.requestId, { of: 'QUERY_TOKENS', max: 2000, value: 3027 }),
    );
  });

  test('rejects fragments that expand to 2^14 fields', async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`,
    );
    const bomb = `{ viewer { ...F0 } } ${fragments.join(' ')} fragment F14 on Viewer { subject }`;
    const answer = await queried(bomb);
    expect(answer).toEqual(
      refused(answer.requestId, { of: 'QUERY_SELECTIONS', max: 1000, value: 49_152 }),
    );
  });

  test("rejects 100 pages of 100, with the query's cost and the limit in the error", async () => {
    const pages = `{ accounts(first: 100) { nodes { submissions(first: 100) { nodes { id } } } } }`;
    const answer = await queried(pages);
    const limit = { of: 'QUERY_COST', max: 105_000, value: 125_301 };
    expect(answer).toEqual(refused(answer.requestId, limit));
  });

  test('rejects a request body of 1 MB', async () => {
    const padding = 'x'.repeat(1_000_000);
    const answer = await refusalOf(JSON.stringify({ query: '{ __typename }', padding }));
    const limit = { of: 'BODY_BYTES', max: 1_000_000, value: expect.any(Number) as number };
    expect(answer).toEqual(refused(answer.requestId, limit, 413));
  });

  test('still answers a harmless query after the attacks', async () => {
    expect(await foothold.ask('{ viewer { subject } }')).toEqual({
      viewer: { subject: 'developer' },
    });
    expect(foothold.warnings).toEqual([]);
  });
});
