import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { accessOf } from './access-rule.ts';
import { toFunctionEvent } from './function-event.ts';
import { type HttpAnswer, jsonAnswer, toHttpAnswer } from './http-answer.ts';
import { receiveBody } from './receive-body.ts';

export interface ApiGatewayOptions {
  /** Hands an event to the function behind the route; rejects if it throws. */
  invoke(event: unknown, requestId: string): Promise<unknown>;
  warn(line: string): void;
}

/** Answers a request as an HTTP API with a Lambda integration and a JWT authorizer does. */
export async function answerAsApi(
  request: IncomingMessage,
  { invoke, warn }: ApiGatewayOptions,
): Promise<HttpAnswer> {
  const access = accessOf({
    host: request.headers.host,
    origin: request.headers.origin,
    fetchSite: request.headers['sec-fetch-site']?.toString(),
    authorization: request.headers.authorization,
  });
  if ('refusal' in access) return refused(access.refusal);
  const body = await receiveBody(request);
  if (body === null) return tooLarge();
  const requestId = randomUUID();
  const received = {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: pairs(request.rawHeaders),
    body,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    requestId,
    receivedAt: Date.now(),
  };
  try {
    return toHttpAnswer(await invoke(toFunctionEvent(received, access.claims), requestId));
  } catch (error) {
    warn(`Request ${requestId} failed: ${error instanceof Error ? error.stack : String(error)}`);
    return jsonAnswer(500, { message: 'Internal Server Error' });
  }
}

/** In the shape of a GraphQL error, so that every client shows the reason. */
function refused(message: string): HttpAnswer {
  const errors = [{ message, extensions: { code: 'UNAUTHENTICATED' } }];
  return withHeader(jsonAnswer(401, { errors }), ['www-authenticate', 'Bearer']);
}

/** The rest of the body is on its way and is not read: the connection cannot be used again. */
function tooLarge(): HttpAnswer {
  return withHeader(jsonAnswer(413, { message: 'Request Entity Too Large' }), [
    'connection',
    'close',
  ]);
}

function withHeader(answer: HttpAnswer, header: readonly [string, string]): HttpAnswer {
  return { ...answer, headers: [...answer.headers, header] };
}

function pairs(rawHeaders: readonly string[]): (readonly [string, string])[] {
  const result: (readonly [string, string])[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    result.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  }
  return result;
}
