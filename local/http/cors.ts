import type { IncomingMessage } from 'node:http';
import type { HttpAnswer } from './http-answer.ts';

/** What a page from another origin may send and read, as the deployed API has it (cdk/stacks/api.ts). */
const ALLOWED_HEADERS = [
  'accept',
  'apollo-require-preflight',
  'authorization',
  'content-type',
  'x-apollo-operation-name',
  'x-correlation-id',
  'x-foothold-cost',
  'x-foothold-purpose',
];
const EXPOSED_HEADERS = ['retry-after', 'x-correlation-id', 'x-request-id'];

type Respond = (request: IncomingMessage) => Promise<HttpAnswer>;

/** Answers pages of the given origins as `respond` does, and lets their browsers read it. */
export function withCors(origins: readonly string[], respond: Respond): Respond {
  if (origins.length === 0) return respond;
  return async (request) => {
    const { origin } = request.headers;
    const isAllowed = origin !== undefined && origins.includes(origin);
    const answer = isAllowed && isPreflight(request) ? preflightAnswer() : await respond(request);
    const headers = [...answer.headers, ['vary', 'origin'] as const];
    if (!isAllowed) return { ...answer, headers };
    return {
      ...answer,
      headers: [
        ...headers,
        ['access-control-allow-origin', origin],
        ['access-control-expose-headers', EXPOSED_HEADERS.join(', ')],
      ],
    };
  };
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

function preflightAnswer(): HttpAnswer {
  return {
    status: 204,
    headers: [
      ['access-control-allow-methods', 'GET, POST'],
      ['access-control-allow-headers', ALLOWED_HEADERS.join(', ')],
      ['access-control-max-age', '3600'],
    ],
    body: Buffer.alloc(0),
  };
}
