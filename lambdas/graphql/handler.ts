import { deps } from '../deps.ts';
import { createLog } from '../telemetry/logger.ts';
import { createHandler, type GraphqlHandler } from './create-handler.ts';

let created: GraphqlHandler | undefined;

/** The function behind the API: put together at the first event, and kept while it stays warm. */
export const handler: GraphqlHandler = (event) => {
  created ??= create();
  return created(event);
};

function create(): GraphqlHandler {
  const { config, ports } = deps();
  const { introspection } = config;
  return createHandler({ ports, introspection, log: createLog(config, 'graphql') });
}
