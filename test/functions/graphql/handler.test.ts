import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ADMIN, createEdge, eventOf } from '../../support/callers/graphql-edge.ts';

const edge = createEdge();
const QUERY = '{ viewer { subject roles } }';

function post(body: string, headers: Record<string, string> = {}) {
  return new Request('http://edge/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

async function send(change: Partial<APIGatewayProxyEventV2>, headers?: Record<string, string>) {
  const event = await eventOf(post(JSON.stringify({ query: QUERY }), headers), ADMIN);
  const { statusCode, body, headers: sent } = await edge.handler({ ...event, ...change });
  return { statusCode, answer: JSON.parse(body) as unknown, headers: sent };
}

const ADA = { data: { viewer: { subject: 'ada', roles: ['ADMIN'] } } };

describe('the handler', () => {
  test('returns the request and correlation ids, and forbids caching', async () => {
    expect(await send({}, { 'x-correlation-id': 'import-7' })).toEqual({
      statusCode: 200,
      answer: ADA,
      headers: {
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
        'x-correlation-id': 'import-7',
        'x-request-id': 'request-1',
      },
    });
  });

  test('logs the operation, status and error codes of each request', async () => {
    const told = createEdge();
    await told.ask('query Me { viewer { subject } }', {}, { 'x-correlation-id': 'import-7' });
    await told.ask('query Pages { accounts(first: 0) { nodes { id } } }');
    await told.ask('{');
    const facts = told.answered.map(({ milliseconds, ...rest }) => [rest, milliseconds >= 0]);
    const requestId = 'request-1';
    expect(facts).toEqual([
      [
        {
          requestId,
          correlationId: 'import-7',
          operation: 'Me',
          rootField: 'viewer',
          status: 200,
          codes: [],
        },
        true,
      ],
      [
        {
          requestId,
          correlationId: requestId,
          operation: 'Pages',
          rootField: 'accounts',
          status: 200,
          codes: ['BAD_USER_INPUT'],
        },
        true,
      ],
      [
        {
          requestId,
          correlationId: requestId,
          operation: null,
          rootField: null,
          status: 200,
          codes: ['GRAPHQL_PARSE_FAILED'],
        },
        true,
      ],
    ]);
  });

  test('ignores a correlation id with characters that are not allowed', async () => {
    const { headers } = await send({}, { 'x-correlation-id': 'a b"c' });
    expect(headers['x-correlation-id']).toBe('request-1');
  });

  test('decodes a base64 body', async () => {
    const body = Buffer.from(JSON.stringify({ query: QUERY })).toString('base64');
    expect((await send({ body, isBase64Encoded: true })).answer).toEqual(ADA);
  });

  test('rejects a body that is not JSON', async () => {
    expect(await send({ body: '{"query": ' })).toMatchObject({
      statusCode: 400,
      answer: {
        errors: [
          {
            message: 'The body must be JSON.',
            extensions: { code: 'BAD_REQUEST', requestId: 'request-1' },
          },
        ],
      },
    });
  });

  test('rejects mutations sent with GET', async () => {
    const query = encodeURIComponent(
      'mutation { accountUpsert(input: {externalId: "a"}) { userErrors { code } } }',
    );
    const response = await edge.fetch(`http://edge/graphql?query=${query}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
