import assert from 'node:assert/strict';
import { givenFootholdProcess } from '../../support/run/running-foothold.ts';
import { sendSlowly, withConnections } from './slow-clients.ts';

/** The number of open connections during which the server must still respond; no browser opens as many. */
const CONNECTIONS = 1_000;

/** How a server handles clients that never finish their request, in ms. */
export interface Patience {
  /** Time until a client that sends its headers character by character is disconnected. */
  patienceMs: number;
  /** Response time while a thousand others hold a connection each. */
  answeredMs: number;
}

/** Throws if a slow client is not disconnected, or other clients get no response. */
export async function trySlowClients(): Promise<Patience> {
  const server = await givenFootholdProcess(['--empty', '--memory']);
  try {
    const port = Number(new URL(server.url).port);
    let began = Date.now();
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ${'a'.repeat(1_000)}`;
    const { answer } = await sendSlowly(port, head, 100);
    assert.match(answer, /^HTTP\/1\.1 408 Request Timeout/);
    const patienceMs = Date.now() - began;
    const answeredMs = await withConnections(port, CONNECTIONS, async () => {
      began = Date.now();
      await server.ask('{ jobs(first: 1) { nodes { key } } }');
      return Date.now() - began;
    });
    return { patienceMs, answeredMs };
  } finally {
    await server.stop();
  }
}
