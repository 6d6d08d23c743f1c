import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from './context.ts';
import { currentRequest } from './current-request.ts';

/** Notes which operation is answered, for whoever counts and logs. */
export const operationName: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operationName: name }) => {
      const request = currentRequest();
      if (request) request.operation = name;
    },
  }),
};
