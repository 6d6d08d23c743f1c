import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import type { BearerVerifier } from '../../../lambdas/platform/authz/bearer-verifier.ts';
import { createTokenVerifier } from '../../../lambdas/platform/authz/token-verifier.ts';
import { createHandler } from '../../../lambdas/functions/graphql/create-handler.ts';
import type { AnswerFacts } from '../../../lambdas/functions/graphql/errors.ts';
import { descriptions } from '../../../lambdas/functions/graphql/generated/descriptions.ts';
import type { Descriptions } from '../../../lambdas/functions/graphql/schema/schema-of.ts';
import { toFunctionEvent } from '../../../local/http/function-event.ts';
import { accessToken, testIssuer, type TokenClaims } from './tokens.ts';

export interface EdgeOptions {
  ports?: Ports;
  /** Claims of the caller's token, or null to send no token. */
  claims?: TokenClaims | null;
  /** The verifiers of bearer tokens. Accepts the test issuer's tokens by default. */
  verifiers?: readonly BearerVerifier[];
  introspection?: boolean;
}

export const ADMIN: TokenClaims = { sub: 'ada', 'cognito:groups': ['ADMIN'] };

/** A GraphQL response, loosely typed as JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  data: Record<string, unknown> | null | undefined;
  errors: readonly AnswerError[];
}

interface AnswerError {
  message: string;
  path?: readonly (string | number)[];
  locations?: unknown;
  extensions: Readonly<Record<string, unknown>>;
}

/** The GraphQL function behind an HTTP API, without a network: `fetch` speaks HTTP, `ask` GraphQL. */
export function createEdge({ ports = closedPorts(), ...options }: EdgeOptions = {}) {
  const logged: unknown[] = [];
  const answered: AnswerFacts[] = [];
  const claims = options.claims === undefined ? ADMIN : options.claims;
  const handler = createHandler({
    ports,
    verifiers: options.verifiers ?? [createTokenVerifier(testIssuer())],
    introspection:
      options.introspection === false ? null : (JSON.parse(descriptions) as Descriptions),
    log: {
      unexpected: (error) => logged.push(error),
      requestAnswered: (facts) => answered.push(facts),
    },
  });
  const fetchEdge = async (input: string | URL | Request, init?: RequestInit) => {
    const event = await eventOf(new Request(input, init), claims);
    const { statusCode, headers, body, isBase64Encoded } = await handler(event);
    const sent = Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8');
    return new Response(sent, { status: statusCode, headers });
  };
  const ask = async (query: string, variables?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetchEdge('http://edge/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return answerOf(response);
  };
  return { handler, fetch: fetchEdge, ask, logged, answered };
}

async function answerOf(response: Response): Promise<Answer> {
  const { data, errors } = (await response.json()) as Pick<Answer, 'data'> & {
    errors?: readonly AnswerError[];
  };
  return { status: response.status, headers: response.headers, data, errors: errors ?? [] };
}

/** Converts a request to an API Gateway event, with a token for these claims unless the request has one. */
export async function eventOf(
  request: Request,
  claims: TokenClaims | null,
): Promise<APIGatewayProxyEventV2> {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  if (claims !== null && !headers.has('authorization')) {
    headers.set('authorization', `Bearer ${accessToken(claims)}`);
  }
  const received = {
    method: request.method,
    target: `${pathname}${search}`,
    headers: [...headers],
    body: Buffer.from(await request.arrayBuffer()),
    sourceIp: '127.0.0.1',
    requestId: 'request-1',
    receivedAt: Date.UTC(2026, 10, 22),
  };
  return toFunctionEvent(received);
}

/** Ports that throw on use, except those in `open`, the audit port and the cursor key. */
export function closedPorts(open: Partial<Ports> = {}): Ports {
  const usable: Partial<Ports> = {
    now: () => Date.UTC(2026, 10, 22),
    reportingCurrency: 'USD',
    cursorKey: () => Promise.resolve(Buffer.alloc(32)),
    audit: {
      append: async () => {},
      list: async () => ({ entries: [], resumeAfter: null }),
      about: async () => ({ records: [], isComplete: true }),
    },
    ...open,
  };
  return new Proxy(usable as Ports, {
    get: (ports, name) => {
      if (name in ports) return Reflect.get(ports, name) as unknown;
      throw new Error(`The port ${String(name)} was used.`);
    },
  });
}
