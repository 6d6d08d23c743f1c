import { type ReceivedRequest, toFunctionEvent } from '../../../local/http/function-event.ts';

function received(changes: Partial<ReceivedRequest>): ReceivedRequest {
  return {
    method: 'POST',
    target: '/graphql',
    headers: [['Host', '127.0.0.1:4000']],
    body: Buffer.alloc(0),
    sourceIp: '127.0.0.1',
    requestId: 'request-1',
    receivedAt: Date.UTC(2026, 10, 22, 9, 30),
    ...changes,
  };
}

describe('toFunctionEvent', () => {
  test('returns an event in payload format 2.0 for a JSON POST', () => {
    const event = toFunctionEvent(
      received({
        headers: [
          ['Host', '127.0.0.1:4000'],
          ['Content-Type', 'application/json; charset=utf-8'],
          ['User-Agent', 'curl/8'],
        ],
        body: Buffer.from('{"query":"{ größe 🚚 }"}'),
      }),
    );
    expect(event).toEqual({
      version: '2.0',
      routeKey: 'POST /graphql',
      rawPath: '/graphql',
      rawQueryString: '',
      headers: {
        host: '127.0.0.1:4000',
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'curl/8',
      },
      requestContext: {
        accountId: 'local',
        apiId: 'local',
        domainName: '127.0.0.1:4000',
        domainPrefix: 'local',
        http: {
          method: 'POST',
          path: '/graphql',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'curl/8',
        },
        requestId: 'request-1',
        routeKey: 'POST /graphql',
        stage: '$default',
        time: '22/Nov/2026:09:30:00 +0000',
        timeEpoch: 1795339800000,
      },
      body: '{"query":"{ größe 🚚 }"}',
      isBase64Encoded: false,
    });
  });

  test('decodes the query of a GET, joins repeated parameters with commas, and has no body', () => {
    const event = toFunctionEvent(
      received({ method: 'GET', target: '/graphql?query=%7Ba%7D&x=1&x=2%2C3&y=a?b' }),
    );
    expect(event).toMatchObject({
      rawQueryString: 'query=%7Ba%7D&x=1&x=2%2C3&y=a?b',
      queryStringParameters: { query: '{a}', x: '1,2,3', y: 'a?b' },
      isBase64Encoded: false,
    });
    expect(event).not.toHaveProperty('body');
  });

  test('joins repeated headers with commas and moves cookies to their own list', () => {
    const event = toFunctionEvent(
      received({
        headers: [
          ['Accept', 'text/html'],
          ['ACCEPT', 'application/json'],
          ['Cookie', 'a=1; b=2'],
          ['cookie', 'c=3'],
        ],
      }),
    );
    expect(event.headers).toEqual({ accept: 'text/html,application/json' });
    expect(event.cookies).toEqual(['a=1', 'b=2', 'c=3']);
  });

  test.each([
    ['application/graphql-response+json', false],
    ['text/plain', false],
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
    [undefined, true],
  ])('encodes a body of type %s in base64: %s', (type, isBase64Encoded) => {
    const headers = type === undefined ? [] : [['Content-Type', type] as const];
    const body = Buffer.from([0x7b, 0xff, 0x7d]);
    const event = toFunctionEvent(received({ headers, body }));
    expect(event.isBase64Encoded).toBe(isBase64Encoded);
    expect(event.body).toBe(body.toString(isBase64Encoded ? 'base64' : 'utf8'));
  });

  test('decodes the path, or keeps it as sent if that fails', () => {
    const pathOf = (target: string) => toFunctionEvent(received({ target })).rawPath;
    expect(pathOf('/gr%C3%A4phql')).toBe('/gräphql');
    expect(pathOf('/%E0%A4%A')).toBe('/%E0%A4%A');
  });
});
