import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Busy } from '../../app/kernel/errors.ts';
import type { Ports } from '../../app/kernel/ports.ts';
import { createScope, type Scope } from '../../app/kernel/scope.ts';
import type { BearerVerifier } from '../../platform/authz/bearer-verifier.ts';
import { compressed } from '../../platform/compressed.ts';
import { actorOf, type GraphqlContext } from './context.ts';
import { type CurrentRequest, withRequest } from './http/current-request.ts';
import { errorBody, type PublicError } from './errors.ts';
import {
  bodyOf,
  correlationIdOf,
  graphqlRequest,
  type Result,
  resultOf,
  textOf,
} from './http/http-event.ts';
import { LIMIT_EXCEEDED } from './limits/limit-exceeded.ts';
import { MAX_BODY_BYTES, MAX_RESPONSE_BYTES } from './limits/limits.ts';
import { PURPOSE_HEADER, purposeOf } from './http/purpose.ts';
import { createServer, type ServerOptions } from './server.ts';

export interface HandlerDeps extends ServerOptions {
  ports: Ports;
  /** Verifiers by kind of bearer. Callers that none of them accepts are rejected. */
  verifiers: readonly BearerVerifier[];
}

export type GraphqlHandler = (
  event: APIGatewayProxyEventV2,
) => Promise<Result & { isBase64Encoded?: boolean }>;

/** Handles API Gateway HTTP events (payload format 2.0) with GraphQL. */
export function createHandler(deps: HandlerDeps): GraphqlHandler {
  const server = createServer(deps);
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return async (event) => {
    const startedAt = performance.now();
    const { requestId } = event.requestContext;
    const request: CurrentRequest = { requestId, operation: null, rootField: null, codes: [] };
    const plain = await withRequest(request, () => answer(server, deps, { event, request }));
    const result = await compressed(plain, event.headers['accept-encoding'] ?? '');
    deps.log.requestAnswered({
      ...request,
      correlationId: correlationIdOf(event),
      status: result.statusCode,
      milliseconds: Math.round(performance.now() - startedAt),
    });
    return result;
  };
}

/** A request and the details collected while it is handled. */
interface Received {
  event: APIGatewayProxyEventV2;
  request: CurrentRequest;
}

/** Authenticates the caller before reading anything else of the request. */
async function answer(
  server: ApolloServer<GraphqlContext>,
  { ports, verifiers, log }: HandlerDeps,
  received: Received,
): Promise<Result> {
  const { event, request } = received;
  const actor = await actorOf(event, verifiers).catch((error: unknown) => {
    if (!(error instanceof Busy)) log.unexpected(error, request.requestId);
    return null;
  });
  if (actor === null) {
    const message = 'Your token cannot be verified right now. Try again in a moment.';
    return refuse(received, 503, { code: 'SERVICE_BUSY', message }, { 'retry-after': '1' });
  }
  if ('refused' in actor) {
    request.refusal = actor.refused;
    const message = 'Send a valid token in the Authorization header.';
    const headers = { 'www-authenticate': 'Bearer' };
    return refuse(received, 401, { code: 'UNAUTHENTICATED', message }, headers);
  }
  return execute(server, createScope(actor, ports), received);
}

async function execute(
  server: ApolloServer<GraphqlContext>,
  scope: Scope,
  received: Received,
): Promise<Result> {
  const { event } = received;
  const body = bodyOf(event);
  if (body.length >= MAX_BODY_BYTES) {
    const message = `The body must be smaller than ${MAX_BODY_BYTES} bytes. Send it in parts.`;
    const limit = { of: 'BODY_BYTES', max: MAX_BODY_BYTES, value: body.length } as const;
    return refuse(received, 413, { code: LIMIT_EXCEEDED, message, limit });
  }
  const httpGraphQLRequest = graphqlRequest(event, body);
  if (!httpGraphQLRequest) {
    return refuse(received, 400, { code: 'BAD_REQUEST', message: 'The body must be JSON.' });
  }
  const purpose = purposeOf(event);
  if (purpose === undefined) {
    const message = `${PURPOSE_HEADER} must be a code of 1 to 40 lowercase letters, digits and hyphens, such as a ticket number.`;
    return refuse(received, 400, { code: 'BAD_REQUEST', message });
  }
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: () =>
      Promise.resolve({
        scope,
        request: { id: received.request.requestId, purpose, refused: new Set() },
      }),
  });
  const text = await textOf(response);
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_RESPONSE_BYTES) {
    const message = 'The response is too large. Request shorter pages (first) or fewer fields.';
    const limit = { of: 'RESPONSE_BYTES', max: MAX_RESPONSE_BYTES, value: bytes } as const;
    return refuse(received, 400, { code: LIMIT_EXCEEDED, message, limit });
  }
  return resultOf(event, response.status ?? 200, text, Object.fromEntries(response.headers));
}

function refuse(
  { event, request }: Received,
  status: number,
  error: PublicError,
  headers = {},
): Result {
  request.codes.push(error.code);
  return resultOf(event, status, errorBody(error, request.requestId), headers);
}
