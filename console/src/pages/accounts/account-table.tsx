import { memo } from 'react';
import { Band } from '../../design/bands/band.tsx';
import { FactCells, FactHeaders } from '../../design/facts/fact-columns.tsx';
import { Owner } from '../../design/owner.tsx';
import { type PageKey, usePageKeys } from '../../design/tables/page-keys.ts';
import { rowKeys } from '../../design/tables/row-keys.ts';
import { type Ordering, SortHeader } from '../../design/tables/sort-header.tsx';
import { compactMoney, dayName, points, wholeNumber } from '../../format/format.ts';
import type { AccountOrderField, AccountsQuery } from '../../generated/graphql.ts';
import { SelectAllHeader, SelectCell } from '../../lists/bulk/select-cells.tsx';
import type { Selection } from '../../lists/bulk/use-selection.ts';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { t } from './texts.ts';

export type ListedAccount = NonNullable<NonNullable<AccountsQuery['accounts']>['nodes']>[number];

interface AccountTableProps {
  rows: readonly ListedAccount[];
  /** Facts shown as additional columns. */
  columns: readonly string[];
  /** Null during a search, which sorts by how well names match. */
  ordering: Ordering<AccountOrderField> | null;
  selection: Selection<ListedAccount>;
}

const KEYS: readonly PageKey[] = ['move', 'open', 'select'];

/** One row per account. Only the two columns that the server can sort by have sortable headers. */
export function AccountTable({ rows, columns, ordering, selection }: AccountTableProps) {
  usePageKeys(KEYS);
  return (
    <div className="table-frame">
      <table className="table table-dense table-rows table-cards">
        <thead>
          <tr>
            <SelectAllHeader rows={rows} selection={selection} />
            <Header name={t('account')} by="NAME" ordering={ordering} />
            <th scope="col">{t('segment')}</th>
            <th scope="col">{t('risk')}</th>
            <th scope="col" className="number">
              {t('responded')}
            </th>
            <th scope="col" className="number">
              {t('arr')}
            </th>
            <th scope="col">{t('renews')}</th>
            <th scope="col">{t('owner')}</th>
            <Header name={t('changed')} by="UPDATED_AT" ordering={ordering} />
            <FactHeaders columns={columns} />
          </tr>
        </thead>
        <tbody>
          {rows.map((account) => (
            <Row
              key={account.id}
              account={account}
              columns={columns}
              isSelected={selection.has(account)}
              onToggle={selection.toggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderProps extends Pick<AccountTableProps, 'ordering'> {
  name: string;
  by: AccountOrderField;
}

function Header({ name, by, ordering }: HeaderProps) {
  return ordering ? (
    <SortHeader name={name} by={by} ordering={ordering} />
  ) : (
    <th scope="col">{name}</th>
  );
}

interface RowProps {
  account: ListedAccount;
  columns: readonly string[];
  isSelected: boolean;
  onToggle: Selection<ListedAccount>['toggle'];
}

const Row = memo(function Row({ account, columns, isSelected, onToggle }: RowProps) {
  const { name, segment, risk, arr, renewalDate, ownerEmail, updatedAt } = account;
  const keys = rowKeys({ onSelect: (isRange) => onToggle(account, isRange) });
  return (
    <tr {...keys} data-selected={isSelected || undefined}>
      <SelectCell
        name={name}
        isSelected={isSelected}
        onToggle={(isRange) => onToggle(account, isRange)}
      />
      <th scope="row">
        <AccountLink account={account} className="row-link" title={name} />
      </th>
      <td data-label={t('segment')}>{segment ?? <Nothing />}</td>
      <td>
        {risk?.isChurned ? (
          <span className="badge">{t('hasLeft')}</span>
        ) : (
          <>
            <Band band={risk?.band ?? 'UNKNOWN'} /> {risk?.score == null ? '' : points(risk.score)}
          </>
        )}
      </td>
      <td className="number" data-label={t('responded')}>
        {risk ? (
          t('share', {
            count: wholeNumber(risk.respondentCount),
            of: wholeNumber(risk.contactCount),
          })
        ) : (
          <Nothing />
        )}
      </td>
      <td className="number" data-label={t('arr')}>
        {arr ? compactMoney(arr) : <Nothing />}
      </td>
      <td data-label={t('renews')}>{renewalDate == null ? <Nothing /> : dayName(renewalDate)}</td>
      <td data-label={t('owner')}>
        <Owner email={ownerEmail} />
      </td>
      <td data-label={t('changed')}>{isKnown(updatedAt) ? dayName(updatedAt) : <Nothing />}</td>
      <FactCells columns={columns} account={account} />
    </tr>
  );
});

function Nothing() {
  return <span className="muted">–</span>;
}

/** Accounts stored before changes were tracked have a date in 1970. */
function isKnown(updatedAt: string): boolean {
  return Date.parse(updatedAt) > 0;
}
