import { accountCsv } from '../../lists/export/account-csv.ts';
import type { ListedAccount } from './account-table.tsx';

/** Accounts as CSV, with the column names that the account import recognizes. */
export function accountsCsv(accounts: readonly ListedAccount[]): string {
  return accountCsv(accounts, (account) => account, [
    ['band', ({ risk }) => risk?.band],
    ['score', ({ risk }) => risk?.score],
    ['responded', ({ risk }) => risk?.respondentCount],
    ['contacts', ({ risk }) => risk?.contactCount],
  ]);
}
