import { buildSchema, graphql } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { createScope } from '../lambdas/app/scope.ts';
import { accountsList } from '../lambdas/app/accounts/accounts-list.ts';
import type { Database } from './database.ts';

const TYPE_DEFS = `
  type Query { accounts(first: Int!): AccountConnection! }
  type AccountConnection { nodes: [Account!]! }
  type Account { externalId: String! name: String! segment: String }
`;

/** Answers a query with the text of its JSON. */
type Peer = (query: string) => Promise<string>;

/**
 * The list of accounts, over the same store and the same use case, as other servers answer it: without
 * tokens, rules on fields, limits, audit or metrics.
 */
export function peers({ deps }: Database): Readonly<Record<'yoga' | 'graphqlJs', Peer>> {
  const actor = { subject: 'bench', roles: ['ADMIN'] } as const;
  const accounts = async (first: number) => {
    const { edges } = await accountsList(createScope(actor, deps.ports), { first });
    return { nodes: edges.map(({ node }) => node) };
  };
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: TYPE_DEFS,
      resolvers: {
        Query: { accounts: (_: unknown, { first }: { first: number }) => accounts(first) },
      },
    }),
    logging: false,
  });
  const schema = buildSchema(TYPE_DEFS);
  const rootValue = { accounts: ({ first }: { first: number }) => accounts(first) };
  return {
    yoga: async (query) => {
      const answer = await yoga.fetch('http://peer/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return answer.text();
    },
    graphqlJs: async (source) => JSON.stringify(await graphql({ schema, source, rootValue })),
  };
}
