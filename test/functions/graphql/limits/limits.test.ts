import { createEdge } from '../../../support/graphql-edge.ts';

/** Every port throws when it is used: a refusal that comes through has read nothing. */
const edge = createEdge();
const GRAPHQL_JSON = { accept: 'application/graphql-response+json' };

async function refusalOf(query: string, variables?: unknown) {
  const { status, data, errors } = await edge.ask(query, variables, GRAPHQL_JSON);
  return { status, data, codes: errors.map(({ extensions }) => extensions['code']) };
}

describe('a hostile query is refused before anything is read', () => {
  test('5,000 aliases', async () => {
    const aliases = Array.from({ length: 5000 }, (_, i) => `a${i}: viewer { subject }`);
    expect(await refusalOf(`{ ${aliases.join(' ')} }`)).toEqual({
      status: 400,
      data: undefined,
      codes: ['GRAPHQL_PARSE_FAILED'],
    });
  });

  test('a depth of 400', async () => {
    const depth = 400;
    const deep = 'account { risk(job: {key: "k"}) { '.repeat(depth / 2);
    const query = `{ account(by: {externalId: "a"}) { risk(job: {key: "k"}) { ${deep} id ${'}'.repeat(depth)} } } }`;
    expect(await refusalOf(query)).toEqual({
      status: 400,
      data: undefined,
      codes: ['GRAPHQL_PARSE_FAILED'],
    });
  });

  test('a fragment bomb of 2^14 fields', async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ viewer { ...F0 } } ${fragments.join(' ')} fragment F14 on Viewer { subject }`;
    expect(await refusalOf(query)).toEqual({
      status: 400,
      data: undefined,
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    });
  });

  test('100 pages of 100, with their cost and the limit', async () => {
    const query = `{ accounts(first: 100) { nodes { submissions(first: 100) { nodes { id } } } } }`;
    const { status, data, errors } = await edge.ask(query, undefined, GRAPHQL_JSON);
    expect({ status, data, errors }).toEqual({
      status: 400,
      data: undefined,
      errors: [
        {
          message:
            'The query costs 123301 and may cost 87000. Ask for shorter pages (first), or for fewer lists inside them.',
          extensions: {
            code: 'QUERY_TOO_EXPENSIVE',
            requestId: 'request-1',
            cost: 123301,
            limit: 87000,
          },
        },
      ],
    });
  });

  test('100 pages of 100 whose sizes are in variables', async () => {
    const query = `query ($n: Int) { accounts(first: $n) { nodes { submissions(first: $n) { nodes { id } } } } }`;
    expect(await refusalOf(query, { n: 100 })).toEqual({
      status: 400,
      data: undefined,
      codes: ['QUERY_TOO_EXPENSIVE'],
    });
  });

  test('many lists side by side under aliases', async () => {
    const lists = Array.from(
      { length: 80 },
      (_, i) => `a${i}: accounts(first: 100) { __typename }`,
    );
    expect(await refusalOf(`{ ${lists.join(' ')} }`)).toEqual({
      status: 400,
      data: undefined,
      codes: ['QUERY_TOO_EXPENSIVE'],
    });
  });

  test('a body of 1 MB', async () => {
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
            extensions: { code: 'PAYLOAD_TOO_LARGE', requestId: 'request-1' },
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

  test('a batch of queries in one body', async () => {
    const response = await edge.fetch('http://edge/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ viewer { subject } }' }]),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

test('questions about the schema are answered only where they are switched on', async () => {
  const query = '{ __schema { queryType { name } } }';
  expect((await edge.ask(query)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  const closed = await createEdge({ introspection: false }).ask(query, undefined, GRAPHQL_JSON);
  expect([closed.status, closed.errors[0]?.extensions['code']]).toEqual([
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ]);
});
