import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** Responses contain personal answers, so no cache may store them. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
};

/** The raw body of an event. */
export function bodyOf({ body, isBase64Encoded }: APIGatewayProxyEventV2): Buffer {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
}

/** The response to API Gateway. */
export interface Result {
  statusCode: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * Converts an API Gateway event (payload format 2.0) to a GraphQL request. Null if the body is not valid
 * JSON.
 */
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
  // The server rejects other media types, as the GraphQL over HTTP specification requires.
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

/** Builds the response to API Gateway, including the request and correlation ids used in logs. */
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

/** The caller's correlation id if it is well-formed, otherwise the request id. */
export function correlationIdOf({ headers, requestContext }: APIGatewayProxyEventV2): string {
  const sent = headers['x-correlation-id'];
  return sent !== undefined && /^[\w.:-]{1,128}$/.test(sent) ? sent : requestContext.requestId;
}

function isJson(headers: HeaderMap): boolean {
  return /^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '');
}
