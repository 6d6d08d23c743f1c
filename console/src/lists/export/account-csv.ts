import { type AccountWithFacts, factValue, INDUSTRY } from '../../design/facts/facts.ts';
import { columnsCsv, type CsvColumn } from '../../format/csv.ts';
import type { AccountFactsFragment } from '../../generated/graphql.ts';

type Facts = AccountWithFacts &
  Pick<
    AccountFactsFragment,
    'externalId' | 'name' | 'segment' | 'arr' | 'renewalDate' | 'ownerEmail'
  >;

/**
 * Formats a list of accounts as CSV: the account's facts, the list's own columns, and the attributes among
 * the facts shown, under names that the account import recognizes.
 */
export function accountCsv<Row>(
  rows: readonly Row[],
  accountOf: (row: Row) => Facts,
  own: readonly CsvColumn<Row>[],
  shownFacts: readonly string[] = [],
): string {
  const of = (cell: (account: Facts) => unknown) => (row: Row) => cell(accountOf(row));
  const attributes = shownFacts.filter((fact) => fact !== INDUSTRY);
  return columnsCsv(rows, [
    ['account', of(({ externalId }) => externalId)],
    ['name', of(({ name }) => name)],
    ['segment', of(({ segment }) => segment)],
    ['industry', of(({ industry }) => industry)],
    ...own,
    ['ARR', of(({ arr }) => arr?.amount)],
    ['currency', of(({ arr }) => arr?.currencyCode)],
    ['renews', of(({ renewalDate }) => renewalDate)],
    ['owner', of(({ ownerEmail }) => ownerEmail)],
    ...attributes.map((fact) => [fact, of((account) => factValue(account, fact))] as const),
  ]);
}
