import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isOfThisMachine } from './access-rule.ts';
import { toFunctionEvent } from './function-event.ts';
import { type HttpAnswer, jsonAnswer, toHttpAnswer } from './http-answer.ts';
import { receiveBody } from './receive-body.ts';

export interface ApiGatewayOptions {
  /** Calls the function behind the route. Rejects if it throws. */
  invoke(event: unknown, requestId: string): Promise<unknown>;
  /** Returns a token to add to requests from this machine that have none; null to add none. */
  developmentToken: (() => Promise<string>) | null;
  warn(line: string): void;
}

/** Handles a request as an HTTP API with a Lambda integration does. */
export async function answerAsApi(
  request: IncomingMessage,
  { invoke, developmentToken, warn }: ApiGatewayOptions,
): Promise<HttpAnswer> {
  const body = await receiveBody(request);
  if (body === null) return tooLarge();
  const requestId = randomUUID();
  const received = {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: [...pairs(request.rawHeaders), ...(await added(request, developmentToken))],
    body,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    requestId,
    receivedAt: Date.now(),
  };
  try {
    return toHttpAnswer(await invoke(toFunctionEvent(received), requestId));
  } catch (error) {
    warn(`Request ${requestId} failed: ${error instanceof Error ? error.stack : String(error)}`);
    return jsonAnswer(500, { message: 'Internal Server Error' });
  }
}

/** The authorization header to add, if any. */
async function added(
  { headers }: IncomingMessage,
  developmentToken: ApiGatewayOptions['developmentToken'],
): Promise<(readonly [string, string])[]> {
  if (developmentToken === null || !isOfThisMachine(headers)) return [];
  return [['authorization', `Bearer ${await developmentToken()}`]];
}

/** Closes the connection: the rest of the body is not read, so the connection cannot be reused. */
function tooLarge(): HttpAnswer {
  const answer = jsonAnswer(413, { message: 'Request Entity Too Large' });
  return { ...answer, headers: [...answer.headers, ['connection', 'close']] };
}

function pairs(rawHeaders: readonly string[]): (readonly [string, string])[] {
  const result: (readonly [string, string])[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    result.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  }
  return result;
}
