import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '../context.ts';

const GRAPHQL_JSON = 'application/graphql-response+json';

/**
 * GraphQL over HTTP allows 4xx for a document or variables that cannot be executed only if the client accepts
 * `application/graphql-response+json`. For other clients the response is well-formed and has status 200. A
 * request that is not a GraphQL request at all stays a 4xx.
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
