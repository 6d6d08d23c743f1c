import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** Answers hold what people said: no cache on the way may keep them. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
};

/** The body of an event as it was sent. */
export function bodyOf({ body, isBase64Encoded }: APIGatewayProxyEventV2): Buffer {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
}

/** What API Gateway is answered. */
export interface Result {
  statusCode: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** An event of API Gateway (payload format 2.0) as a GraphQL request; null if its body is no JSON. */
export function graphqlRequest(
  { headers, rawQueryString, requestContext }: APIGatewayProxyEventV2,
  body: Buffer,
): HTTPGraphQLRequest | null {
  const sent = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) sent.set(name.toLowerCase(), value);
  }
  const { method } = requestContext.http;
  const request = { method, headers: sent, search: rawQueryString };
  // Another media type is refused by the server, as GraphQL over HTTP has it.
  if (!isJson(sent)) return { ...request, body: undefined };
  try {
    return { ...request, body: body.length === 0 ? undefined : JSON.parse(body.toString('utf8')) };
  } catch {
    return null;
  }
}

/** The text of a GraphQL response. */
export async function textOf({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}

/** What API Gateway is answered: with the ids that logs are found by. */
export function resultOf(
  event: APIGatewayProxyEventV2,
  statusCode: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Result {
  const { requestId } = event.requestContext;
  const correlationId = correlationIdOf(event);
  const ids = { 'x-request-id': requestId, 'x-correlation-id': correlationId };
  return { statusCode, headers: { ...HEADERS, ...headers, ...ids }, body };
}

/** The id that a caller names a chain of requests by; the request's own unless they send a plain one. */
export function correlationIdOf({ headers, requestContext }: APIGatewayProxyEventV2): string {
  const sent = headers['x-correlation-id'];
  return sent !== undefined && /^[\w.:-]{1,128}$/.test(sent) ? sent : requestContext.requestId;
}

function isJson(headers: HeaderMap): boolean {
  return /^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '');
}
