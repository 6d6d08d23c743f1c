import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { toFunctionEvent } from '../../local/http/function-event.ts';

/** A query as the event that API Gateway passes to the function, with the caller's token. */
export function queryEvent(
  query: string,
  token: string,
  variables?: object,
): APIGatewayProxyEventV2 {
  const received = {
    method: 'POST',
    target: '/graphql',
    headers: [
      ['content-type', 'application/json'],
      ['authorization', `Bearer ${token}`],
    ] as const,
    body: Buffer.from(JSON.stringify({ query, variables })),
    sourceIp: '127.0.0.1',
    requestId: 'bench',
    receivedAt: Date.now(),
  };
  return toFunctionEvent(received);
}

/** The body of a response. Throws if it contains any error. */
export function goodBody({ statusCode, body = '' }: APIGatewayProxyStructuredResultV2): string {
  if (statusCode !== 200 || body.includes('"errors"')) throw new Error(body);
  return body;
}
