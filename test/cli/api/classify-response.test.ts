import { classifyResponse, type ResponseAction } from '../../../cli/api/classify-response.ts';

const AT = 'http://host/graphql';
const errors = (...codes: string[]): unknown[] =>
  codes.map((code) => ({
    message: `${code} said`,
    path: ['list', 0, 'name'],
    extensions: { code },
  }));

test.each<[string, number, unknown, ResponseAction]>([
  ['data', 200, { data: { a: 1 } }, { kind: 'data', data: { a: 1 }, refusedFields: [] }],
  ['too many requests', 429, {}, { kind: 'again', why: 'HTTP 429', afterMs: null }],
  ['a failing gateway', 502, 'Bad Gateway', { kind: 'again', why: 'HTTP 502', afterMs: null }],
  [
    'a busy service',
    200,
    { data: null, errors: errors('SERVICE_BUSY') },
    { kind: 'again', why: 'SERVICE_BUSY said', afterMs: null },
  ],
  [
    'an unexpected error',
    200,
    { errors: errors('INTERNAL_SERVER_ERROR') },
    { kind: 'again', why: 'INTERNAL_SERVER_ERROR said', afterMs: null },
  ],
  [
    'invalid input',
    400,
    { errors: errors('BAD_USER_INPUT') },
    { kind: 'refused-input', message: 'BAD_USER_INPUT said' },
  ],
  [
    'a forbidden field',
    200,
    { data: { list: [{ name: null }] }, errors: errors('FORBIDDEN') },
    { kind: 'data', data: { list: [{ name: null }] }, refusedFields: ['list.name'] },
  ],
  [
    'a forbidden operation',
    200,
    { data: { list: null }, errors: errors('FORBIDDEN') },
    { kind: 'failed', message: "You don't have permission to do this: FORBIDDEN said" },
  ],
  [
    'no token',
    401,
    { errors: errors('UNAUTHENTICATED') },
    {
      kind: 'failed',
      message: `${AT} does not accept this token: give another one with --token or in FOOTHOLD_TOKEN.`,
    },
  ],
  [
    'a gateway that rejects the request',
    403,
    'Forbidden',
    {
      kind: 'failed',
      message: `${AT} does not accept this token: give another one with --token or in FOOTHOLD_TOKEN.`,
    },
  ],
  [
    'a server that is not GraphQL',
    200,
    '<html>',
    {
      kind: 'failed',
      message: `${AT} does not speak GraphQL (HTTP 200): the address usually ends in /graphql.`,
    },
  ],
  [
    'a different schema',
    400,
    { errors: errors('GRAPHQL_VALIDATION_FAILED') },
    {
      kind: 'failed',
      message: `The server at ${AT} rejected the request: GRAPHQL_VALIDATION_FAILED said`,
    },
  ],
])('returns the expected verdict for %s', (_name, status, body, verdict) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  expect(classifyResponse(status, null, text, AT)).toEqual(verdict);
});

test('respects Retry-After up to 30 seconds', () => {
  const waits = ['2', '3600', 'Wed, 21 Oct 2026 07:28:00 GMT'].map((after) =>
    classifyResponse(503, after, '', AT),
  );
  expect(waits).toEqual([
    { kind: 'again', why: 'HTTP 503', afterMs: 2_000 },
    { kind: 'again', why: 'HTTP 503', afterMs: 30_000 },
    { kind: 'again', why: 'HTTP 503', afterMs: null },
  ]);
});
