import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import type { GraphqlContext } from '../context.ts';
import { queryCost } from './cost.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { MAX_COST, MAX_DEPTH, MAX_SELECTIONS } from './limits.ts';
import { longListIn } from './long-lists.ts';
import { queryShape } from './query-shape.ts';
import { firstErrorInLarge } from './variable-errors.ts';

/** A client that sends it, with any value, is told what its query costs. */
const COST_HEADER = 'x-foothold-cost';

/**
 * Refuses a valid query that is over a limit before its variables and anything else are read, and
 * says what one costs in `extensions.cost` where the client asks for it.
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

/** What the query costs; null where its variables do not fit. Throws if it is over a limit. */
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
      `The query selects ${selections} fields, counting fragments each time, and may select ${MAX_SELECTIONS}. Send it in parts.`,
    );
  }
  if (depth > MAX_DEPTH) {
    throw limitExceeded(
      { of: 'QUERY_DEPTH', max: MAX_DEPTH, value: depth },
      `The query is ${depth} fields deep and may be ${MAX_DEPTH} deep. Ask for what lies deeper in another query.`,
    );
  }
  const list = longListIn(schema, operation, variables);
  if (list) {
    const { field, max, length } = list;
    throw limitExceeded(
      { of: 'LIST_LENGTH', max, value: length },
      `${field.join('.')} has ${length} entries and may have ${max}. Send them in parts.`,
      field,
    );
  }
  const cost = queryCost({ schema, document, operation, variables });
  const error = cost === null ? firstErrorInLarge(schema, operation, variables) : null;
  // Thrown before execution, it would be an error of the server's unless said otherwise.
  if (error)
    throw Object.assign(error, { extensions: { ...error.extensions, http: { status: 400 } } });
  if (cost !== null && cost > MAX_COST) {
    throw limitExceeded(
      { of: 'QUERY_COST', max: MAX_COST, value: cost },
      `The query costs ${cost} and may cost ${MAX_COST}. Ask for shorter pages (first), or for fewer lists inside them.`,
    );
  }
  return cost;
}
