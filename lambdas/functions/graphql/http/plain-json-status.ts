import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '../context.ts';

const GRAPHQL_JSON = 'application/graphql-response+json';

/**
 * GraphQL over HTTP has 4xx for a document or variables that cannot be run only where the client
 * knows `application/graphql-response+json`: to others it is a well-formed answer, so 200. A request
 * that is no GraphQL request at all stays a 4xx.
 */
export const plainJsonStatus: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const knowsGraphqlJson = request.http?.headers.get('accept')?.includes(GRAPHQL_JSON) ?? false;
      const isOurAnswer = Boolean(request.query) && response.http.status === 400;
      if (isOurAnswer && !knowsGraphqlJson) response.http.status = 200;
    },
  }),
};
