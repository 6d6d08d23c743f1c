import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import type { GraphqlContext } from '../context.ts';
import { currentRequest } from './current-request.ts';

/** Records the operation for metrics and logs. */
export const operationName: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operationName: name, operation }) => {
      const request = currentRequest();
      if (!request) return;
      request.operation = name;
      const first = operation?.selectionSet.selections[0];
      request.rootField = first?.kind === Kind.FIELD ? first.name.value : null;
    },
  }),
};
