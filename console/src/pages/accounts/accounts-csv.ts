import { toCsv } from '../../format/csv.ts';
import type { ListedAccount } from './account-table.tsx';

const COLUMNS: readonly (readonly [string, (account: ListedAccount) => unknown])[] = [
  ['account', ({ externalId }) => externalId],
  ['name', ({ name }) => name],
  ['segment', ({ segment }) => segment],
  ['industry', ({ industry }) => industry],
  ['band', ({ risk }) => risk?.band],
  ['score', ({ risk }) => risk?.score],
  ['responded', ({ risk }) => risk?.respondentCount],
  ['contacts', ({ risk }) => risk?.contactCount],
  ['ARR', ({ arr }) => arr?.amount],
  ['currency', ({ arr }) => arr?.currencyCode],
  ['renews', ({ renewalDate }) => renewalDate],
  ['owner', ({ ownerEmail }) => ownerEmail],
];

/** Accounts as CSV, with the names of columns that an import of accounts reads. */
export function accountsCsv(accounts: readonly ListedAccount[]): string {
  const header = COLUMNS.map(([name]) => name);
  return toCsv([header, ...accounts.map((account) => COLUMNS.map(([, cell]) => cell(account)))]);
}
