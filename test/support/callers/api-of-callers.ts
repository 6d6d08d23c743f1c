import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import { ACTOR_ROLES, type Actor, type ActorRole } from '../../../lambdas/platform/authz/actor.ts';
import { createHandler } from '../../../lambdas/functions/graphql/create-handler.ts';
import type { Answer } from './graphql-edge.ts';

/** Every kind of caller, including a signed-in user without a role. */
export const CALLERS = [...ACTOR_ROLES, 'NOBODY'] as const;
export type Caller = (typeof CALLERS)[number];

export interface Question {
  ports: Ports;
  actor: Actor;
  query: string;
  variables?: object;
}

/** The response, parsed and as text. */
export type AnswerWithText = Pick<Answer, 'status' | 'data' | 'errors'> & { text: string };

/**
 * The GraphQL handler over any ports, for callers of any kind. Its verifier attributes each request to the
 * caller that the question names.
 */
export function apiOfCallers() {
  const unexpected: unknown[] = [];
  let asked: Question | undefined;
  const current = () => {
    if (!asked) throw new Error('Nothing was asked.');
    return asked;
  };
  const handler = createHandler({
    ports: new Proxy({} as Ports, {
      get: (_, name) => Reflect.get(current().ports, name) as unknown,
    }),
    verifiers: [{ recognizes: () => true, verify: async () => current().actor }],
    introspection: null,
    log: { unexpected: (error) => unexpected.push(error), requestAnswered: () => undefined },
  });
  /** Handles one question at a time. */
  const ask = async (question: Question): Promise<AnswerWithText> => {
    asked = question;
    const { query, variables } = question;
    const { statusCode, body } = await handler(eventOf(JSON.stringify({ query, variables })));
    const { data, errors } = JSON.parse(body) as Partial<Answer>;
    return { status: statusCode, data, errors: errors ?? [], text: body };
  };
  return { ask, unexpected };
}

/** An actor with the caller's role and no survey link. */
export function actorAs(caller: Caller): Actor {
  const roles: readonly ActorRole[] = caller === 'NOBODY' ? [] : [caller];
  return { subject: `a-${caller.toLowerCase()}`, roles };
}

function eventOf(body: string): APIGatewayProxyEventV2 {
  const event: Partial<APIGatewayProxyEventV2> = {
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { authorization: 'Bearer proven', 'content-type': 'application/json' },
    body,
    isBase64Encoded: false,
  };
  const requestContext = { requestId: 'request-1', http: { method: 'POST', path: '/graphql' } };
  return { ...event, requestContext } as unknown as APIGatewayProxyEventV2;
}
