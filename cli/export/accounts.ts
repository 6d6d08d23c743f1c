import * as z from 'zod';
import { ACCOUNT_COLUMNS } from '../../intake/fields.ts';
import type { Operation } from '../api/client.ts';
import type { ExportKind, ExportRow } from './export-kind.ts';
import { money } from './money.ts';
import type { ConnectionPage } from './pages.ts';
import { connectionOf, pagesOf } from './pages.ts';

const account = z.object({
  externalId: z.string(),
  name: z.string(),
  segment: z.string().nullable(),
  arr: money,
  renewalDate: z.string().nullable(),
  ownerEmail: z.string().nullable(),
});
type Account = z.infer<typeof account>;

export const ACCOUNTS: Operation<{ list: ConnectionPage<Account> | null }> = {
  name: 'ExportAccounts',
  document: `query ExportAccounts($after: String) {
    list: accounts(first: 100, after: $after) {
      nodes { externalId name segment arr { amount currencyCode } renewalDate ownerEmail }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  data: z.object({ list: connectionOf(account) }),
};

/** All accounts by name, under the headers that an import of accounts reads. */
export const accountsExport: ExportKind = {
  needsJob: false,
  needsNames: false,
  columns: () => ACCOUNT_COLUMNS,
  async *pages(client) {
    for await (const accounts of pagesOf(client, ACCOUNTS, {})) yield accounts.map(rowOf);
  },
};

function rowOf({ arr, ...account }: Account): ExportRow<(typeof ACCOUNT_COLUMNS)[number]> {
  return { ...account, arr: arr?.amount ?? null, currencyCode: arr?.currencyCode ?? null };
}
