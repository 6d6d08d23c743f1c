import type { IncomingMessage } from 'node:http';
import { withCors } from '../../../local/http/cors.ts';
import { jsonAnswer } from '../../../local/http/http-answer.ts';

const ORIGIN = 'http://localhost:5173';
const respond = withCors([ORIGIN], async () => jsonAnswer(200, { from: 'the API' }));

async function answerTo(method: string, headers: Record<string, string>) {
  const answer = await respond({ method, headers } as unknown as IncomingMessage);
  return { ...answer, headers: Object.fromEntries(answer.headers), body: String(answer.body) };
}

test('a page of an allowed origin can send requests and read responses', async () => {
  const asked = { origin: ORIGIN, 'access-control-request-method': 'POST' };
  expect(await answerTo('OPTIONS', asked)).toEqual({
    status: 204,
    headers: {
      vary: 'origin',
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': expect.stringContaining('x-apollo-operation-name') as string,
      'access-control-expose-headers': 'retry-after, x-correlation-id, x-request-id',
      'access-control-max-age': '3600',
    },
    body: '',
  });
  expect(await answerTo('POST', { origin: ORIGIN })).toMatchObject({
    status: 200,
    headers: { 'access-control-allow-origin': ORIGIN, vary: 'origin' },
    body: '{"from":"the API"}',
  });
});

test.each(['https://evil.example', 'http://localhost:51730', 'null'])(
  'a page of %s cannot read responses',
  async (origin) => {
    for (const method of ['POST', 'OPTIONS']) {
      const asked = { origin, 'access-control-request-method': 'POST' };
      const { headers } = await answerTo(method, asked);
      expect(headers).toEqual({ 'content-type': 'application/json', vary: 'origin' });
    }
  },
);
