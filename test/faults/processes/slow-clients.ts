import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Connects and sends a text character by character, until it is sent or the server disconnects. */
export async function sendSlowly(
  port: number,
  text: string,
  pauseMs: number,
): Promise<{ answer: string; sent: number }> {
  const socket = await connected(port);
  const heard = { answer: '', isClosed: false };
  socket.on('data', (chunk: Buffer) => (heard.answer += chunk.toString()));
  socket.on('close', () => (heard.isClosed = true));
  let sent = 0;
  for (; sent < text.length && !heard.isClosed; sent += 1) {
    socket.write(text.charAt(sent));
    await sleep(pauseMs);
  }
  socket.destroy();
  return { answer: heard.answer, sent };
}

/** Opens connections that start a request and never finish it. Closes them at the end. */
export async function withConnections<T>(
  port: number,
  count: number,
  act: () => Promise<T>,
): Promise<T> {
  const sockets = await Promise.all(Array.from({ length: count }, () => connected(port)));
  try {
    for (const socket of sockets) socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\n');
    return await act();
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => resolve(socket));
    // The server may close the connection at any time.
    socket.on('error', reject);
  });
}
