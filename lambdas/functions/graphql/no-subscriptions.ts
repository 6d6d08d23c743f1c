import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { BadInput } from '../../app/kernel/errors.ts';
import type { GraphqlContext } from './context.ts';

/** Rejects subscriptions as a client error. Validation accepts a subscription even if the schema has none. */
export const noSubscriptions: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
      throw new BadInput(['query'], 'Subscriptions are not supported. Send a query instead.');
    },
  }),
};
