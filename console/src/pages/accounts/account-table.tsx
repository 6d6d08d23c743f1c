import { Band } from '../../design/bands/band.tsx';
import { accountField } from '../../design/facts/account-field.ts';
import { factColumns } from '../../design/facts/fact-columns.tsx';
import { Owner } from '../../design/owner.tsx';
import type { Ordering } from '../../design/tables/sort-header.tsx';
import { compactMoney, dayName, points, wholeNumber } from '../../format/format.ts';
import type { AccountOrderField, AccountsQuery } from '../../generated/graphql.ts';
import type { Selection } from '../../lists/bulk/use-selection.ts';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { t } from './texts.ts';

export type ListedAccount = NonNullable<NonNullable<AccountsQuery['accounts']>['nodes']>[number];

interface AccountTableProps {
  rows: readonly ListedAccount[];
  /** Facts shown as additional columns. */
  facts: readonly string[];
  /** Null during a search, which sorts by how well names match. */
  ordering: Ordering<AccountOrderField> | null;
  selection: Selection<ListedAccount>;
}

/** One row per account. Only the two columns that the server can sort by have sortable headers. */
export function AccountTable({ rows, facts, ordering, selection }: AccountTableProps) {
  return (
    <ListTable
      caption={t('name')}
      columns={columnsOf(facts)}
      rows={rows}
      keyOf={({ id }) => id}
      ordering={ordering}
      selection={selection}
      nameOf={({ name }) => name}
      isDense
    />
  );
}

/** Columns that the server can sort by have the name of its field as id. */
const columnsOf = (facts: readonly string[]): readonly Column<ListedAccount>[] => [
  {
    id: 'NAME',
    name: t('account'),
    isHead: true,
    show: (account) => <AccountLink account={account} className="row-link" title={account.name} />,
  },
  { id: 'segment', name: accountField('segment'), show: ({ segment }) => segment ?? <Nothing /> },
  {
    id: 'risk',
    name: t('risk'),
    show: ({ risk }) =>
      risk?.isChurned ? (
        <span className="badge">{t('hasLeft')}</span>
      ) : (
        <>
          <Band band={risk?.band ?? 'UNKNOWN'} /> {risk?.score == null ? '' : points(risk.score)}
        </>
      ),
  },
  {
    id: 'responded',
    name: t('responded'),
    isNumber: true,
    show: ({ risk }) =>
      risk ? (
        t('share', {
          count: wholeNumber(risk.respondentCount),
          of: wholeNumber(risk.contactCount),
        })
      ) : (
        <Nothing />
      ),
  },
  {
    id: 'arr',
    name: accountField('arr'),
    isNumber: true,
    show: ({ arr }) => (arr ? compactMoney(arr) : <Nothing />),
  },
  {
    id: 'renews',
    name: t('renews'),
    show: ({ renewalDate }) => (renewalDate == null ? <Nothing /> : dayName(renewalDate)),
  },
  {
    id: 'owner',
    name: accountField('ownerEmail'),
    show: ({ ownerEmail }) => <Owner email={ownerEmail} />,
  },
  {
    id: 'UPDATED_AT',
    name: t('changed'),
    show: ({ updatedAt }) => (isKnown(updatedAt) ? dayName(updatedAt) : <Nothing />),
  },
  ...factColumns(facts, (account: ListedAccount) => account),
];

function Nothing() {
  return <span className="muted">–</span>;
}

/** Accounts stored before changes were tracked have a date in 1970. */
function isKnown(updatedAt: string): boolean {
  return Date.parse(updatedAt) > 0;
}
