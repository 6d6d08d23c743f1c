import type { IncomingMessage } from 'node:http';
import { CROSS_ORIGIN } from '../../lambdas/platform/cross-origin.ts';
import type { HttpAnswer } from './http-answer.ts';

type Respond = (request: IncomingMessage) => Promise<HttpAnswer>;

/** Adds CORS for the given origins to `respond`. */
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
        ['access-control-expose-headers', CROSS_ORIGIN.exposedHeaders.join(', ')],
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
      ['access-control-allow-methods', CROSS_ORIGIN.methods.join(', ')],
      ['access-control-allow-headers', CROSS_ORIGIN.allowedHeaders.join(', ')],
      ['access-control-max-age', String(CROSS_ORIGIN.maxAgeSeconds)],
    ],
    body: Buffer.alloc(0),
  };
}
