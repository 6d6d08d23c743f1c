import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { StartupError, errorCode } from '../startup/startup-error.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';

export interface LocalHttpServer {
  port: number;
  /** URL from this machine, without a trailing slash. */
  url: string;
  /** Waits for open responses, up to two seconds. */
  stop(): Promise<void>;
}

export type Answer = (request: IncomingMessage) => Promise<HttpAnswer>;

/** Client timeouts in ms, so that slow clients do not hold connections. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  // The default is 30 seconds, which could double the timeouts.
  connectionsCheckingInterval: 1_000,
};

/** Listens on one address. Throws StartupError if that fails. */
export async function startHttpServer(
  port: number,
  answer: Answer,
  host = '127.0.0.1',
  patience = PATIENCE,
): Promise<LocalHttpServer> {
  const server = createServer(
    patience,
    (request, response) => void respond(request, response, answer),
  );
  await listen(server, port, host);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { port: bound, url: `http://${nameOf(host)}:${bound}`, stop: () => stop(server) };
}

/** An address in URL form; the loopback address if listening on all addresses. */
function nameOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function explained(error: Error, port: number, host: string): Error {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') {
    return new StartupError(
      `Port ${port} is in use: stop the other program, or use another port with "npm start -- --port ${port + 1}".`,
    );
  }
  if (code === 'EACCES') {
    return new StartupError(
      `You don't have permission to use port ${port}: use one above 1023 with --port.`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartupError(`--host must be an address of this machine; it is "${host}".`);
  }
  return error;
}

async function respond(request: IncomingMessage, response: ServerResponse, answer: Answer) {
  // A client that disconnects early is not an error.
  request.on('error', () => undefined);
  response.on('error', () => undefined);
  const { status, headers, body } = await answer(request).catch(() =>
    jsonAnswer(500, { message: 'Internal Server Error' }),
  );
  for (const [name, value] of headers) response.appendHeader(name, value);
  response.writeHead(status, { 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(patience);
}
