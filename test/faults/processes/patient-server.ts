import assert from 'node:assert/strict';
import { givenFootholdProcess } from '../../support/run/running-foothold.ts';
import { sendSlowly, withConnections } from './slow-clients.ts';

/** Beside which the server answers: as many as a browser would never open. */
const CONNECTIONS = 1_000;

/** What a server does with clients that do not come to an end, in ms. */
export interface Patience {
  /** Until one that sends its headers letter by letter is shown the door. */
  patienceMs: number;
  /** Until a question is answered while a thousand others hold a connection each. */
  answeredMs: number;
}

/** Throws where a slow client is not shown the door, or others are not answered. */
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
