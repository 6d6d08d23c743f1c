import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import type { GraphqlContext } from '../context.ts';
import { queryCost } from './cost.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { MAX_COST, MAX_DEPTH, MAX_SELECTIONS } from './limits.ts';
import { longListIn } from './long-lists.ts';
import { queryShape } from './query-shape.ts';
import { firstErrorInLarge } from './variable-errors.ts';

/** Request header that, with any value, makes the response include the query's cost. */
const COST_HEADER = 'x-foothold-cost';

/**
 * Rejects a valid query that exceeds a limit before its variables or any data are read. Returns the cost in
 * `extensions.cost` if the client requests it.
 */
export const requestLimits: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => {
    let cost: number | null = null;
    return {
      didResolveOperation: async (request) => {
        cost = costWithinLimits(request);
      },
      willSendResponse: async ({ request, response: { body } }) => {
        const isAsked = request.http?.headers.has(COST_HEADER) ?? false;
        if (cost === null || !isAsked || body.kind !== 'single') return;
        const { extensions } = body.singleResult;
        body.singleResult.extensions = { ...extensions, cost: { value: cost, max: MAX_COST } };
      },
    };
  },
};

/** The query's cost; null if its variables are invalid. Throws if a limit is exceeded. */
function costWithinLimits({
  schema,
  document,
  operation,
  request: { variables = {} },
}: GraphQLRequestContextDidResolveOperation<GraphqlContext>): number | null {
  if (!operation) return null;
  const { selections, depth } = queryShape(document, operation);
  if (selections > MAX_SELECTIONS) {
    throw limitExceeded(
      { of: 'QUERY_SELECTIONS', max: MAX_SELECTIONS, value: selections },
      `The query selects ${selections} fields, counting fragments each time; the limit is ${MAX_SELECTIONS}. Split the query.`,
    );
  }
  if (depth > MAX_DEPTH) {
    throw limitExceeded(
      { of: 'QUERY_DEPTH', max: MAX_DEPTH, value: depth },
      `The query is ${depth} fields deep; the limit is ${MAX_DEPTH}. Request deeper fields in another query.`,
    );
  }
  const list = longListIn(schema, operation, variables);
  if (list) {
    const { field, max, length } = list;
    throw limitExceeded(
      { of: 'LIST_LENGTH', max, value: length },
      `${field.join('.')} has ${length} entries; the limit is ${max}. Send them in parts.`,
      field,
    );
  }
  const cost = queryCost({ schema, document, operation, variables });
  const error = cost === null ? firstErrorInLarge(schema, operation, variables) : null;
  // Without an explicit status, an error thrown before execution would count as a server error.
  if (error)
    throw Object.assign(error, { extensions: { ...error.extensions, http: { status: 400 } } });
  if (cost !== null && cost > MAX_COST) {
    throw limitExceeded(
      { of: 'QUERY_COST', max: MAX_COST, value: cost },
      `The query costs ${cost}; the limit is ${MAX_COST}. Request shorter pages (first), or fewer nested lists.`,
    );
  }
  return cost;
}
