import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Ports } from '../app/ports.ts';
import { createScope } from '../app/scope.ts';
import { actorOf, type GraphqlContext } from './context.ts';
import { type CurrentRequest, withRequest } from './current-request.ts';
import type { ErrorCode } from './error-codes.ts';
import { errorBody } from './errors.ts';
import { bodyOf, correlationIdOf, graphqlRequest, resultOf, textOf } from './http-event.ts';
import { MAX_BODY_BYTES, MAX_RESPONSE_BYTES } from './limits.ts';
import { createServer, type ServerOptions } from './server.ts';

export interface HandlerDeps extends ServerOptions {
  ports: Ports;
}

type Result = APIGatewayProxyStructuredResultV2 & { statusCode: number };
export type GraphqlHandler = (event: APIGatewayProxyEventV2) => Promise<Result>;

/** Answers API Gateway's HTTP events (payload format 2.0) with GraphQL. */
export function createHandler({ ports, ...options }: HandlerDeps): GraphqlHandler {
  const server = createServer(options);
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return async (event) => {
    const startedAt = performance.now();
    const { requestId } = event.requestContext;
    const request: CurrentRequest = { requestId, operation: null, rootField: null, codes: [] };
    const result = await withRequest(request, () => answer(server, ports, event, request));
    options.log.requestAnswered({
      ...request,
      correlationId: correlationIdOf(event),
      status: result.statusCode,
      milliseconds: Math.round(performance.now() - startedAt),
    });
    return result;
  };
}

async function answer(
  server: ApolloServer<GraphqlContext>,
  ports: Ports,
  event: APIGatewayProxyEventV2,
  request: CurrentRequest,
): Promise<Result> {
  const refuse = (status: number, code: ErrorCode, message: string, headers = {}) => {
    request.codes.push(code);
    return resultOf(event, status, errorBody(code, message, request.requestId), headers);
  };
  const actor = actorOf(event);
  if (!actor) {
    const message = 'Send a valid token in the Authorization header.';
    return refuse(401, 'UNAUTHENTICATED', message, { 'www-authenticate': 'Bearer' });
  }
  const body = bodyOf(event);
  if (body.length >= MAX_BODY_BYTES) {
    const message = `The body must be smaller than ${MAX_BODY_BYTES} bytes. Send it in parts.`;
    return refuse(413, 'PAYLOAD_TOO_LARGE', message);
  }
  const httpGraphQLRequest = graphqlRequest(event, body);
  if (!httpGraphQLRequest) return refuse(400, 'BAD_REQUEST', 'The body must be JSON.');
  const scope = createScope(actor, ports);
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: () => Promise.resolve({ scope }),
  });
  const text = await textOf(response);
  if (Buffer.byteLength(text) > MAX_RESPONSE_BYTES) {
    const message = 'The answer is too large. Ask for shorter pages (first) or for fewer fields.';
    return refuse(400, 'RESPONSE_TOO_LARGE', message);
  }
  return resultOf(event, response.status ?? 200, text, Object.fromEntries(response.headers));
}
