import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A received request. */
export interface Call {
  operation: string;
  query: string;
  variables: Record<string, unknown>;
  token: string | undefined;
  bytes: number;
}

/** The response: data, or a complete HTTP response. */
export type Answer = { data: unknown } | { status: number; body: string; retryAfter?: string };

export interface FakeServer {
  endpoint: string;
  calls: Call[];
  /** Inputs of all calls of an operation. */
  inputs(operation: string): unknown[];
  stop(): Promise<void>;
}

/** A GraphQL server over HTTP whose responses are defined by the test. */
export async function givenServer(
  answer: (call: Call, server: FakeServer) => Answer | Promise<Answer>,
): Promise<FakeServer> {
  const http = createServer((request, response) => {
    void respond(request, response);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const server: FakeServer = {
    endpoint: `http://127.0.0.1:${port}/graphql`,
    calls: [],
    inputs: (operation) =>
      server.calls
        .filter((call) => call.operation === operation)
        .map(({ variables }) => variables['input']),
    async stop() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
  return server;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await bodyOf(request)) || fileAsked(request);
    const { operationName, query, variables } = JSON.parse(body) as {
      operationName: string;
      query: string;
      variables: Record<string, unknown>;
    };
    const { authorization: token } = request.headers;
    const call = {
      operation: operationName,
      query,
      variables,
      token,
      bytes: Buffer.byteLength(body),
    };
    server.calls.push(call);
    const given = await answer(call, server);
    if ('status' in given) {
      if (given.retryAfter !== undefined) response.setHeader('retry-after', given.retryAfter);
      response.writeHead(given.status).end(given.body);
      return;
    }
    response.setHeader('content-type', 'application/graphql-response+json');
    response.end(JSON.stringify(given));
  }
}

/** Represents a download as the operation `GET` with the URL as its query. */
function fileAsked({ url }: IncomingMessage): string {
  return JSON.stringify({ operationName: 'GET', query: url, variables: {} });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A response with a single error. */
export function errorsOf(code: string, message = code): Answer {
  return { status: 200, body: JSON.stringify({ errors: [{ message, extensions: { code } }] }) };
}
