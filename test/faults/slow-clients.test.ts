import { startHttpServer } from '../../local/http/http-server.ts';
import { receiveBody } from '../../local/http/receive-body.ts';
import { sendSlowly, withConnections } from './processes/slow-clients.ts';

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n';

/** A server with a twentieth of the usual timeouts. */
async function givenServer() {
  const seen = { requests: 0 };
  const patience = {
    headersTimeout: 500,
    requestTimeout: 1_000,
    keepAliveTimeout: 250,
    connectionsCheckingInterval: 50,
  };
  const answer = async (request: Parameters<typeof receiveBody>[0]) => {
    seen.requests += 1;
    const body = await receiveBody(request);
    return { status: 200, headers: [], body: body ?? Buffer.from('too large') };
  };
  const server = await startHttpServer(0, answer, '127.0.0.1', patience);
  return { ...server, seen };
}

describe('a client that sends character by character', () => {
  test.each([
    ['headers', `${HEAD}X-Slow: ${'a'.repeat(10_000)}`],
    ['a body', `${HEAD}Content-Length: 10000\r\n\r\n${'a'.repeat(10_000)}`],
  ])('is disconnected, whether it sends %s', async (_, text) => {
    const server = await givenServer();
    const { answer, sent } = await sendSlowly(server.port, text, 5);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout/);
    expect(sent).toBeLessThan(1_000);
    await server.stop();
  });

  test('does not block other clients, even with 1,000 connections', async () => {
    const server = await givenServer();
    await withConnections(server.port, 1_000, async () => {
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', body: 'fine' });
      expect([response.status, await response.text()]).toEqual([200, 'fine']);
    });
    expect(server.seen.requests).toBe(1);
    await server.stop();
  });
});
