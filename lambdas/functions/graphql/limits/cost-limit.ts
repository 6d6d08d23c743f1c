import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphqlContext } from '../context.ts';
import { queryCost } from './cost.ts';
import type { ErrorCode } from '../error-codes.ts';
import { MAX_COST } from './limits.ts';

/** Refuses a query that is too dear before anything is read, with its cost and the limit. */
export const costLimit: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async (request) => refuseIfTooDear(request),
  }),
};

function refuseIfTooDear({
  schema,
  document,
  operation,
  request,
}: GraphQLRequestContextDidResolveOperation<GraphqlContext>): void {
  if (!operation) return;
  const cost = queryCost({ schema, document, operation, variables: request.variables });
  if (cost === null || cost <= MAX_COST) return;
  const code: ErrorCode = 'QUERY_TOO_EXPENSIVE';
  throw new GraphQLError(
    `The query costs ${cost} and may cost ${MAX_COST}. Ask for shorter pages (first), or for fewer lists inside them.`,
    { extensions: { code, cost, limit: MAX_COST, http: { status: 400 } } },
  );
}
