import { timingSafeEqual } from 'node:crypto';
import { connect } from 'node:net';

/** Limits on the request head. Our own clients stay well below both. */
const MAX_HEAD_BYTES = 16_384;
const PATIENCE_MS = 5_000;

/** Headers that a browser adds and a page's script cannot suppress. */
const OF_A_BROWSER = /^(?:origin|referer|cookie|sec-[\w-]+|access-control-[\w-]+):/im;

const REFUSAL = JSON.stringify({
  __type: 'com.amazon.coral.service#UnrecognizedClientException',
  message: 'This database accepts requests only from the Foothold server that started it.',
});

/**
 * Passes on connections whose first request has the database's key as its access key id. A connection belongs
 * to one process, so everything after that is passed on unchecked.
 *
 * @param {import('node:net').Server} server
 * @param {string} key
 * @param {import('node:net').NetConnectOpts} database
 */
export function startAuthProxy(server, key, database) {
  server.on('connection', (client) => {
    client.setNoDelay(true);
    client.on('error', () => client.destroy());
    const patience = setTimeout(() => client.destroy(), PATIENCE_MS);
    let head = Buffer.alloc(0);
    const look = (/** @type {Buffer} */ chunk) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end === -1 && head.length <= MAX_HEAD_BYTES) return;
      clearTimeout(patience);
      client.off('data', look);
      if (end !== -1 && isAdmitted(head.toString('latin1', 0, end), key)) pass(client, head);
      else refuse(client);
    };
    client.on('data', look);
    client.on('close', () => clearTimeout(patience));
  });

  /** @type {(client: import('node:net').Socket, received: Buffer) => void} */
  function pass(client, received) {
    const upstream = connect({ ...database, noDelay: true });
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
    upstream.write(received);
    client.pipe(upstream).pipe(client);
  }
}

/** @type {(head: string, key: string) => boolean} */
function isAdmitted(head, key) {
  if (OF_A_BROWSER.test(head)) return false;
  const shown = /^authorization:.*\bCredential=([^/\s,]+)\//im.exec(head)?.[1] ?? '';
  return shown.length === key.length && timingSafeEqual(Buffer.from(shown), Buffer.from(key));
}

/** @type {(client: import('node:net').Socket) => void} */
function refuse(client) {
  client.end(
    'HTTP/1.1 403 Forbidden\r\ncontent-type: application/x-amz-json-1.0\r\nconnection: close\r\n' +
      `content-length: ${Buffer.byteLength(REFUSAL)}\r\n\r\n${REFUSAL}`,
  );
}
