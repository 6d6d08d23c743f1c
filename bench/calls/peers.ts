import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { accountsList } from '../../lambdas/app/accounts/accounts-list.ts';
import { atRiskList } from '../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { createScope } from '../../lambdas/app/kernel/scope.ts';
import { stepOf } from '../../lambdas/domain/jobs/job.ts';
import type { Database } from '../database.ts';

const TYPE_DEFS = `
  type Query {
    accounts(first: Int!): AccountConnection!
    atRiskAccounts(job: JobBy!, first: Int!): RiskConnection!
  }
  input JobBy { key: String! }
  type AccountConnection { nodes: [Account!]! }
  type Account {
    externalId: String! name: String! segment: String ownerEmail: String renewalDate: String
  }
  type RiskConnection { nodes: [Risk!]! pageInfo: PageInfo! }
  type Risk {
    account: Account! score: Float band: String! confidence: String! drivers: [Driver!]!
  }
  type Driver { step: Step! share: Float! struggle: Float! difficult: Int! respondents: Int! }
  type Step { key: String! statement: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`;

/** Runs a query and returns the response as JSON text. */
type Peer = (query: string) => Promise<string>;

/**
 * The lists of accounts and of accounts at risk as other servers return them, over the same store and use
 * cases, but without tokens, field rules, limits, audit or metrics.
 */
export function peers(database: Database): Readonly<Record<'yoga' | 'graphqlJs', Peer>> {
  const schema = schemaOf(database);
  const yoga = createYoga({ schema, logging: false });
  return {
    yoga: async (query) => {
      const answer = await yoga.fetch('http://peer/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return answer.text();
    },
    graphqlJs: async (source) => JSON.stringify(await graphql({ schema, source })),
  };
}

interface ListArgs {
  first: number;
}

interface ListOfJobArgs extends ListArgs {
  job: { key: string };
}

function schemaOf({ deps }: Database): GraphQLSchema {
  const actor = { subject: 'bench', roles: ['ADMIN'] } as const;
  const scope = () => createScope(actor, deps.ports);
  const schema = buildSchema(TYPE_DEFS);
  const { accounts, atRiskAccounts } = schema.getQueryType()?.getFields() ?? {};
  if (!accounts || !atRiskAccounts) throw new Error('The peers have lost a field.');
  accounts.resolve = async (_: unknown, args: ListArgs) => {
    const { edges } = await accountsList(scope(), args);
    return { nodes: edges.map(({ node }) => node) };
  };
  atRiskAccounts.resolve = async (_: unknown, args: ListOfJobArgs) => {
    const { job, edges, pageInfo } = await atRiskList(scope(), args);
    const nodes = edges.map(({ node }) => ({
      ...node,
      drivers: node.drivers.map((driver) => ({ ...driver, step: stepOf(job, driver.stepKey) })),
    }));
    return { nodes, pageInfo };
  };
  return schema;
}
