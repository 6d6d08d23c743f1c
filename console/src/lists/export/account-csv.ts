import { toCsv } from '../../format/csv.ts';
import type { AccountFactsFragment } from '../../generated/graphql.ts';

/** A column of a CSV file: its name, and the value for a row. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => unknown];

type Facts = Omit<AccountFactsFragment, 'id' | 'attributes'>;

/** Formats a list of accounts as CSV: the account's facts, with the list's own columns in between. */
export function accountCsv<Row>(
  rows: readonly Row[],
  accountOf: (row: Row) => Facts,
  own: readonly CsvColumn<Row>[],
): string {
  const of = (cell: (account: Facts) => unknown) => (row: Row) => cell(accountOf(row));
  const columns: readonly CsvColumn<Row>[] = [
    ['account', of(({ externalId }) => externalId)],
    ['name', of(({ name }) => name)],
    ['segment', of(({ segment }) => segment)],
    ['industry', of(({ industry }) => industry)],
    ...own,
    ['ARR', of(({ arr }) => arr?.amount)],
    ['currency', of(({ arr }) => arr?.currencyCode)],
    ['renews', of(({ renewalDate }) => renewalDate)],
    ['owner', of(({ ownerEmail }) => ownerEmail)],
  ];
  const header = columns.map(([name]) => name);
  return toCsv([header, ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}
