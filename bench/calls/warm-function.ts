import { createRequire } from 'node:module';
import { join } from 'node:path';
import { variablesOf } from '../../lambdas/platform/config.ts';
import type { GraphqlHandler } from '../../lambdas/functions/graphql/create-handler.ts';
import { type Database, setEnvironment } from '../database.ts';
import { goodBody, queryEvent } from './http-event.ts';

/** Asks a query and returns the text of its answer. Throws for any error in it. */
export type AskFunction = (query: string, variables?: object) => Promise<string>;

/**
 * The bundle of the API's function in this process, on this database: on one for as long as the
 * process lives, as a function is.
 */
export function warmFunction(bundles: string, { config, token }: Database): AskFunction {
  setEnvironment(variablesOf(config));
  const require = createRequire(import.meta.url);
  const { handler } = require(join(bundles, 'graphql', 'index.js')) as { handler: GraphqlHandler };
  return async (query, variables) => goodBody(await handler(queryEvent(query, token, variables)));
}
