import { createEdge } from '../../../support/callers/graphql-edge.ts';

/** Every port throws when it is used, so a query rejected with a limit error has read nothing. */
const edge = createEdge();
const GRAPHQL_JSON = { accept: 'application/graphql-response+json' };

/** Returns the single error of a rejected query, which has read nothing. */
async function refusalOf(query: string, variables?: unknown) {
  const { status, data, errors } = await edge.ask(query, variables, GRAPHQL_JSON);
  expect({ status, data, errors }).toMatchObject({ status: 400, data: undefined, errors: [{}] });
  const { requestId: _, ...extensions } = errors[0]?.extensions ?? {};
  return extensions;
}

const over = (of: string, max: number, value: number) => ({
  code: 'LIMIT_EXCEEDED',
  limit: { of, max, value },
});

describe('before anything is read, the API rejects', () => {
  test('a query with 5,000 aliases', async () => {
    const aliases = Array.from({ length: 5000 }, (_, i) => `a${i}: viewer { subject }`);
    expect(await refusalOf(`{ ${aliases.join(' ')} }`)).toEqual(
      over('QUERY_LENGTH', 100_000, 128_893),
    );
  });

  test('a query that is 400 levels deep', async () => {
    const depth = 400;
    const deep = 'account { risk(job: {key: "k"}) { '.repeat(depth / 2);
    const query = `{ account(by: {externalId: "a"}) { risk(job: {key: "k"}) { ${deep} id ${'}'.repeat(depth)} } } }`;
    expect(await refusalOf(query)).toEqual(over('QUERY_TOKENS', 2000, 3027));
  });

  test('a chain of 180 nested accounts and contacts', async () => {
    const query = `{ account(by: {id: "a"}) { ${'respondents { nodes { account { '.repeat(60)} id ${'} } } '.repeat(60)} } }`;
    expect(await refusalOf(query)).toEqual(over('QUERY_DEPTH', 20, 182));
  });

  test('a chain of nested accounts and contacts in fragments', async () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Account { respondents { nodes { account { ...F${i + 1} } } } }`,
    );
    const query = `{ account(by: {id: "a"}) { ...F0 } } ${links.join(' ')} fragment F30 on Account { id }`;
    expect(await refusalOf(query)).toEqual(over('QUERY_DEPTH', 20, 92));
  });

  test('a query text of 100,001 characters', async () => {
    const query = `{ viewer { subject } }`.padEnd(100_001);
    expect(await refusalOf(query)).toEqual(over('QUERY_LENGTH', 100_000, 100_001));
  });

  test.each([
    [['filter', 'segments'], { segments: Array.from({ length: 1001 }, String) }],
    [['filter', 'bands'], { bands: Array.from({ length: 1001 }, () => 'NO_BAND') }],
  ])('a list of 1,001 entries in %j', async (field, filter) => {
    const query = `query ($filter: AtRiskFilter) { atRiskAccounts(job: {key: "k"}, filter: $filter) { nodes { score } } }`;
    expect(await refusalOf(query, { filter })).toEqual({
      ...over('LIST_LENGTH', 1000, 1001),
      field,
    });
  });

  test('a list of more than 10,000 submissions in an erasure replay', async () => {
    const query = `mutation ($input: ErasuresReplayInput!) { erasuresReplay(input: $input) { replayed } }`;
    const submissionIds = Array.from({ length: 10_001 }, String);
    const input = { erasures: [{ submissionIds }] };
    expect(await refusalOf(query, { input })).toEqual({
      ...over('LIST_LENGTH', 10_000, 10_001),
      field: ['input', 'erasures', '0', 'submissionIds'],
    });
  });

  test('fragments that expand to 2^14 fields', async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ viewer { ...F0 } } ${fragments.join(' ')} fragment F14 on Viewer { subject }`;
    expect(await refusalOf(query)).toEqual(over('QUERY_SELECTIONS', 1000, 49_152));
  });

  test("100 pages of 100, with the query's cost and the limit in the error", async () => {
    const query = `{ accounts(first: 100) { nodes { submissions(first: 100) { nodes { id } } } } }`;
    const { status, data, errors } = await edge.ask(query, undefined, GRAPHQL_JSON);
    expect({ status, data, errors }).toEqual({
      status: 400,
      data: undefined,
      errors: [
        {
          message:
            'The query costs 125301; the limit is 105000. Request shorter pages (first), or fewer nested lists.',
          extensions: {
            code: 'LIMIT_EXCEEDED',
            requestId: 'request-1',
            limit: { of: 'QUERY_COST', max: 105000, value: 125301 },
          },
        },
      ],
    });
  });

  test('100 pages of 100 with page sizes in variables', async () => {
    const query = `query ($n: Int) { accounts(first: $n) { nodes { submissions(first: $n) { nodes { id } } } } }`;
    expect(await refusalOf(query, { n: 100 })).toEqual(over('QUERY_COST', 105_000, 125_301));
  });

  test('100 lists under aliases', async () => {
    const lists = Array.from(
      { length: 100 },
      (_, i) => `a${i}: accounts(first: 100) { __typename }`,
    );
    expect(await refusalOf(`{ ${lists.join(' ')} }`)).toEqual(over('QUERY_COST', 105_000, 110_200));
  });

  test('a request body of 1 MB', async () => {
    const body = JSON.stringify({ query: '{ viewer { subject } }', variables: { x: '' } });
    const padded = body.replace('""', `"${'x'.repeat(1_000_000 - body.length)}"`);
    const send = (text: string) =>
      edge.fetch('http://edge/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: text,
      });
    expect(padded).toHaveLength(1_000_000);
    const refused = await send(padded);
    expect([refused.status, await refused.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: 'The body must be smaller than 1000000 bytes. Send it in parts.',
            extensions: {
              code: 'LIMIT_EXCEEDED',
              requestId: 'request-1',
              limit: { of: 'BODY_BYTES', max: 1_000_000, value: 1_000_000 },
            },
          },
        ],
      },
    ]);
    const taken = await send(padded.replace('x', ''));
    expect([taken.status, await taken.json()]).toEqual([
      200,
      { data: { viewer: { subject: 'ada' } } },
    ]);
  });

  test('an array of queries in one body', async () => {
    const response = await edge.fetch('http://edge/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ viewer { subject } }' }]),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

test('introspection works only when it is enabled', async () => {
  const query = '{ __schema { queryType { name } } }';
  expect((await edge.ask(query)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  const closed = await createEdge({ introspection: false }).ask(query, undefined, GRAPHQL_JSON);
  expect([closed.status, closed.errors[0]?.extensions['code']]).toEqual([
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ]);
});

test('the cost of a query is returned only to clients that ask for it', async () => {
  const told = async (headers: Record<string, string>) => {
    const response = await edge.fetch('http://edge/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ viewer { subject } }' }),
    });
    return (await response.json()) as unknown;
  };
  const data = { viewer: { subject: 'ada' } };
  expect(await told({})).toEqual({ data });
  expect(await told({ 'x-foothold-cost': '1' })).toEqual({
    data,
    extensions: { cost: { value: 102, max: 105_000 } },
  });
});
