import { createRequire } from 'node:module';
import { join } from 'node:path';
import { variablesOf } from '../../lambdas/platform/config.ts';
import type { GraphqlHandler } from '../../lambdas/functions/graphql/create-handler.ts';
import { type Database, setEnvironment } from '../database.ts';
import { goodBody, queryEvent } from './http-event.ts';

/** Sends a query and returns the response body. Throws if it contains any error. */
export type AskFunction = (query: string, variables?: object) => Promise<string>;

/**
 * Loads the API function's bundle into this process, bound to this database for the lifetime of the process.
 */
export function warmFunction(bundles: string, { config, token }: Database): AskFunction {
  setEnvironment(variablesOf(config));
  const require = createRequire(import.meta.url);
  const { handler } = require(join(bundles, 'graphql', 'index.js')) as { handler: GraphqlHandler };
  return async (query, variables) => goodBody(await handler(queryEvent(query, token, variables)));
}
