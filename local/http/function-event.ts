import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request received by node:http. */
export interface ReceivedRequest {
  method: string;
  /** Path and query, as sent. */
  target: string;
  /** Names and values in the order sent. Names may repeat. */
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
  sourceIp: string;
  requestId: string;
  /** When the request arrived, in milliseconds since the epoch. */
  receivedAt: number;
}

/** Converts a request to an HTTP API event (payload format 2.0). */
export function toFunctionEvent(request: ReceivedRequest): APIGatewayProxyEventV2 {
  const [rawPath = '/', ...rest] = request.target.split('?');
  const rawQueryString = rest.join('?');
  const query = joined([...new URLSearchParams(rawQueryString)]);
  const { cookie, ...headers } = joined(request.headers.map(([n, v]) => [n.toLowerCase(), v]));
  const isText = isTextual(headers['content-type']);
  return {
    version: '2.0',
    routeKey: `${request.method} ${rawPath}`,
    rawPath: decodedPath(rawPath),
    rawQueryString,
    ...(cookie !== undefined && { cookies: cookie.split(/[;,] */).filter((part) => part !== '') }),
    headers,
    ...(rawQueryString !== '' && { queryStringParameters: query }),
    requestContext: requestContext(request, rawPath, headers),
    ...(request.body.length > 0 && { body: request.body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !isText,
  };
}

function requestContext(
  request: ReceivedRequest,
  path: string,
  headers: Readonly<Record<string, string>>,
): APIGatewayProxyEventV2['requestContext'] {
  return {
    accountId: 'local',
    apiId: 'local',
    domainName: headers['host'] ?? 'localhost',
    domainPrefix: 'local',
    http: {
      method: request.method,
      path: decodedPath(path),
      protocol: 'HTTP/1.1',
      sourceIp: request.sourceIp,
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: request.requestId,
    routeKey: `${request.method} ${path}`,
    stage: '$default',
    time: logTime(request.receivedAt),
    timeEpoch: request.receivedAt,
  };
}

/** A time in access log format: 22/Nov/2026:09:30:00 +0000. */
function logTime(at: number): string {
  const [, day, month, year, time] = new Date(at).toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}

/** Joins the values of repeated names with commas, as API Gateway does. */
function joined(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of pairs) {
    const before = result[name];
    result[name] = before === undefined ? value : `${before},${value}`;
  }
  return result;
}

/** Content types that API Gateway passes on as text. All others, including forms, are sent as base64. */
function isTextual(contentType = ''): boolean {
  return /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))\b)/i.test(contentType);
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
