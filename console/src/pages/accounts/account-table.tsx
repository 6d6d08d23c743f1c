import { type KeyboardEvent, memo } from 'react';
import { Link } from 'wouter';
import { Band } from '../../design/bands/band.tsx';
import { FactCells, FactHeaders } from '../../design/facts/fact-columns.tsx';
import { Owner } from '../../design/owner.tsx';
import { rowKeys } from '../../design/tables/row-keys.ts';
import { compactMoney, dayName, points, wholeNumber } from '../../format/format.ts';
import type { AccountOrder, AccountOrderField, AccountsQuery } from '../../generated/graphql.ts';

import { isSelectKey, SelectAllHeader, SelectCell } from '../../lists/bulk/select-cells.tsx';
import type { Selection } from '../../lists/bulk/use-selection.ts';
import { t } from './texts.ts';

export type ListedAccount = NonNullable<NonNullable<AccountsQuery['accounts']>['nodes']>[number];

interface AccountTableProps {
  rows: readonly ListedAccount[];
  /** Facts that have a column beside the usual ones. */
  columns: readonly string[];
  /** Null: by how well names fit what is searched for. */
  order: AccountOrder | null;
  onOrder: (order: AccountOrder) => void;
  selection: Selection<ListedAccount>;
}

/** Accounts, one a row. Two headers sort: the server lists by nothing else. */
export function AccountTable({ rows, columns, order, onOrder, selection }: AccountTableProps) {
  return (
    <div className="table-frame">
      <table className="table table-dense table-rows table-cards">
        <thead>
          <tr>
            <SelectAllHeader rows={rows} selection={selection} />
            <SortHeader name={t('account')} by="NAME" order={order} onOrder={onOrder} />
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
            <SortHeader name={t('changed')} by="UPDATED_AT" order={order} onOrder={onOrder} />
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

interface SortHeaderProps extends Pick<AccountTableProps, 'order' | 'onOrder'> {
  name: string;
  by: AccountOrderField;
}

/** A header that orders the list, and turns the order around the second time. */
function SortHeader({ name, by, order, onOrder }: SortHeaderProps) {
  const direction = order?.field === by ? order.direction : null;
  const first = by === 'NAME' ? 'ASC' : 'DESC';
  const turned = direction === 'ASC' ? 'DESC' : 'ASC';
  return (
    <th
      scope="col"
      aria-sort={direction === null ? undefined : direction === 'ASC' ? 'ascending' : 'descending'}
    >
      <button
        type="button"
        className="sort"
        onClick={() => onOrder({ field: by, direction: direction === null ? first : turned })}
      >
        {name}{' '}
        <span aria-hidden="true">{direction === null ? '↕' : direction === 'ASC' ? '▲' : '▼'}</span>
      </button>
    </th>
  );
}

interface RowProps {
  account: ListedAccount;
  columns: readonly string[];
  isSelected: boolean;
  onToggle: Selection<ListedAccount>['toggle'];
}

const Row = memo(function Row({ account, columns, isSelected, onToggle }: RowProps) {
  const { externalId, name, segment, risk, arr, renewalDate, ownerEmail, updatedAt } = account;
  const { onKeyDown, ...row } = rowKeys();
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (!isSelectKey(event)) return onKeyDown(event);
    onToggle(account, event.shiftKey);
    event.preventDefault();
  };
  return (
    <tr {...row} onKeyDown={onKey} data-selected={isSelected || undefined}>
      <SelectCell
        name={name}
        isSelected={isSelected}
        onToggle={(isRange) => onToggle(account, isRange)}
      />
      <th scope="row">
        <Link
          href={`/accounts/${encodeURIComponent(externalId)}`}
          className="row-link"
          title={name}
        >
          {name}
        </Link>
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

/** Accounts of before changes were noted say 1970. */
function isKnown(updatedAt: string): boolean {
  return Date.parse(updatedAt) > 0;
}
