import * as z from 'zod';
import type { FindAccounts } from '../../intake/import/records/match-accounts.ts';
import type { GraphqlClient, Operation } from './client.ts';

const foundData = z.object({
  accounts: z
    .object({ nodes: z.array(z.object({ externalId: z.string(), name: z.string() }).nullable()) })
    .nullable(),
});

export const FIND_ACCOUNTS: Operation<z.infer<typeof foundData>> = {
  name: 'FindAccounts',
  document: `query FindAccounts($prefix: String!) {
    accounts(first: 100, filter: { namePrefix: $prefix }) { nodes { externalId name } }
  }`,
  data: foundData,
};

/** Finds accounts by name prefix. */
export function accountFinder(client: GraphqlClient): FindAccounts {
  return async (prefix) => {
    const { accounts } = await client.send(FIND_ACCOUNTS, { prefix });
    return (accounts?.nodes ?? []).flatMap((node) => node ?? []);
  };
}
