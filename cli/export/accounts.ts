import * as z from 'zod';
import { ACCOUNT_COLUMNS } from '../../intake/fields.ts';
import type { Operation } from '../api/client.ts';
import {
  ACCOUNT_SELECTION,
  accountCells,
  attributeColumns,
  exportedAccount,
  type ExportedAccount,
} from './account-columns.ts';
import type { ExportKind } from './export-kind.ts';
import type { ConnectionPage } from './pages.ts';
import { connectionOf, pagesOf } from './pages.ts';

export const ACCOUNTS: Operation<{ list: ConnectionPage<ExportedAccount> | null }> = {
  name: 'ExportAccounts',
  document: `query ExportAccounts($after: String) {
    list: accounts(first: 100, after: $after) {
      nodes { ${ACCOUNT_SELECTION} }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  data: z.object({ list: connectionOf(exportedAccount) }),
};

/** All accounts by name, under the headers that an import of accounts reads. */
export const accountsExport: ExportKind = {
  needsJob: false,
  needsNames: false,
  columns: async (_, client) => [...ACCOUNT_COLUMNS, ...(await attributeColumns(client))],
  async *pages(client) {
    for await (const accounts of pagesOf(client, ACCOUNTS, {})) yield accounts.map(accountCells);
  },
};
