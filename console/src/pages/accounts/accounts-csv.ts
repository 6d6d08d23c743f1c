import type { CsvColumn } from '../../format/csv.ts';
import { accountCsv } from '../../lists/export/account-csv.ts';
import type { ListedAccount } from './account-table.tsx';

/** Accounts as CSV, with the column names that the account import recognizes. */
export function accountsCsv(
  accounts: readonly ListedAccount[],
  shownFacts: readonly string[],
): string {
  const own: readonly CsvColumn<ListedAccount>[] = [
    ['band', ({ risk }) => risk?.band],
    ['score', ({ risk }) => risk?.score],
    ['responded', ({ risk }) => risk?.respondentCount],
    ['contacts', ({ risk }) => risk?.contactCount],
  ];
  return accountCsv(accounts, (account) => account, own, shownFacts);
}
