import type * as z from 'zod';
import { RefusedInput } from '../../intake/import/sending/import-call.ts';
import { Failure, Interrupted, isTimeout, systemCodeOf } from '../failure.ts';
import type { CliEnvironment } from '../cli-environment.ts';
import { classifyResponse } from './classify-response.ts';

/** A GraphQL document with one operation, and the schema of its data. */
export interface Operation<T> {
  name: string;
  document: string;
  data: z.ZodType<T>;
}

export interface GraphqlClient {
  /** The address it sends to, for messages. */
  readonly endpoint: string;
  /**
   * Sends one operation and retries while the server is busy or unreachable, since every operation of the
   * command line is safe to repeat. Throws a RefusedInput or a Failure.
   */
  send<T>(operation: Operation<T>, variables: Record<string, unknown>): Promise<T>;
}

/** Number of attempts before giving up, about half a minute in all. */
const ATTEMPTS = 8;
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 10_000;
const TIMEOUT_MS = 60_000;

export interface ClientOptions {
  endpoint: string;
  token: string | null;
}

/** Throws a Failure if the endpoint is not an HTTP address. */
export function createClient(
  { endpoint, token }: ClientOptions,
  environment: Pick<CliEnvironment, 'sleep' | 'stop' | 'stderr'>,
): GraphqlClient {
  if (!/^https?:\/\/./i.test(endpoint) || !URL.canParse(endpoint)) {
    throw new Failure(
      `"${endpoint}" is not an http address: write it like http://127.0.0.1:4000/graphql.`,
    );
  }
  const warned = new Set<string>();
  let hasAnswered = false;

  async function attempt(body: string): Promise<ReturnType<typeof classifyResponse>> {
    const stop = AbortSignal.any([environment.stop, AbortSignal.timeout(TIMEOUT_MS)]);
    try {
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          ...(token !== null && { authorization: `Bearer ${token}` }),
        },
        body,
        signal: stop,
      });
      const text = await answer.text();
      hasAnswered = true;
      return classifyResponse(answer.status, answer.headers.get('retry-after'), text, endpoint);
    } catch (error) {
      if (environment.stop.aborted) throw new Interrupted('Stopped.');
      const isSlow = isTimeout(error);
      const why = isSlow ? 'no response in time' : (systemCodeOf(error) ?? 'no connection');
      // A server that never responded is probably not running. One that did may be restarting.
      if (!hasAnswered && !isSlow) throw unreachable(endpoint, why);
      return { kind: 'again', why, afterMs: null };
    }
  }

  return {
    endpoint,
    async send(operation, variables) {
      const body = requestBody(operation, variables);
      let why = '';
      for (let sent = 0; sent < ATTEMPTS; sent += 1) {
        const verdict = await attempt(body);
        switch (verdict.kind) {
          case 'data':
            for (const field of verdict.refusedFields) warnOnce(field);
            return decodedData(operation, verdict.data, endpoint);
          case 'refused-input':
            throw new RefusedInput(verdict.message);
          case 'failed':
            throw new Failure(verdict.message);
          case 'again':
            why = verdict.why;
            await environment.sleep(Math.max(verdict.afterMs ?? 0, delayBefore(sent)));
            if (environment.stop.aborted) throw new Interrupted('Stopped.');
        }
      }
      throw new Failure(`The server at ${endpoint} no longer responds (${why}).`);
    },
  };

  function warnOnce(field: string): void {
    if (warned.has(field)) return;
    warned.add(field);
    environment.stderr.write(`You don't have permission to see "${field}": it stays empty.\n`);
  }
}

/** The request body as sent. */
export function requestBody(
  { name, document }: Pick<Operation<unknown>, 'name' | 'document'>,
  variables: Record<string, unknown>,
): string {
  return JSON.stringify({ operationName: name, query: document, variables });
}

function decodedData<T>(operation: Operation<T>, data: unknown, endpoint: string): T {
  const parsed = operation.data.safeParse(data);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new Failure(
    `The server at ${endpoint} sent an unexpected response to ${operation.name} ("${place}"): update it and ` +
      'this CLI to the same version.',
  );
}

/**
 * Exponential backoff from a quarter of a second to ten seconds. Half of it is jitter, so that clients spread
 * out.
 */
function delayBefore(sent: number): number {
  const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** sent);
  return full / 2 + (Math.random() * full) / 2;
}

function unreachable(endpoint: string, why: string): Failure {
  return new Failure(
    `No server responds at ${endpoint} (${why}): start one with \`npm start\`, or use another with --endpoint.`,
  );
}
