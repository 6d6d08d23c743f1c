import type { ReactNode } from 'react';
import { ColumnMenu, keepColumns, useKeptColumns } from '../../design/tables/column-menu.tsx';
import type { SortValue } from '../../design/tables/order.ts';
import { type PageKey, usePageKeys } from '../../design/tables/page-keys.ts';
import { rowKeys } from '../../design/tables/row-keys.ts';
import { type Ordering, SortHeader } from '../../design/tables/sort-header.tsx';
import { type SortField, useOrdered } from '../../design/tables/use-ordered.ts';
import type { OrderDirection } from '../../generated/graphql.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { SelectAllHeader, SelectCell } from '../bulk/select-cells.tsx';
import type { Selection } from '../bulk/use-selection.ts';

/** A column: its name, its cells, and its sort value if it can be sorted. */
export interface Column<Row> {
  id: string;
  name: string;
  show: (row: Row) => ReactNode;
  /** For sorting in the browser. Unknown values come last in either direction. */
  sortBy?: (row: Row) => SortValue;
  /** Direction of the first click. Defaults to descending for numbers and ascending for text. */
  first?: OrderDirection;
  isNumber?: boolean;
  /** Whether the cell is the row header. */
  isHead?: boolean;
  /** Whether the name is for screen readers only, as for a column of buttons. */
  isUnnamed?: boolean;
  className?: string;
}

interface ListTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Whether all rows of the list are loaded. A single page of a longer list is not sorted. */
  isWhole?: boolean;
  /** Query parameter of the order. A page with several tables needs one for each. */
  sortName?: string;
  /**
   * The order on the server, for a list with more rows than are loaded: columns whose ids are its fields have
   * sortable headers. Null if none has.
   */
  ordering?: Ordering | null;
  isDense?: boolean;
  className?: string;
  /** Local storage key for the hidden columns, for a wide table. */
  columnsPlace?: string;
  /** Selection state and the name of each row, if rows can be selected. */
  selection?: Selection<Row>;
  nameOf?: (row: Row) => string;
}

const KEYS: readonly PageKey[] = ['move', 'open'];
const KEYS_WITH_SELECTION: readonly PageKey[] = [...KEYS, 'select'];

/**
 * A list as a table. Headers sort if all rows are loaded, with the order kept in the URL. Rows support the
 * keyboard, and become cards on a phone.
 */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { caption, keyOf, isDense = false, className, selection, nameOf } = props;
  const { isWhole = true, sortName = 'sort', columnsPlace } = props;
  const { columns, menu } = useShownColumns(props.columns, columnsPlace);
  const isOrderedHere = isWhole && props.ordering === undefined;
  const ordered = useOrdered(props.rows, fieldsOf(props.columns), isOrderedHere ? sortName : null);
  const { rows } = ordered;
  const ordering = props.ordering ?? ordered.ordering;
  usePageKeys(selection ? KEYS_WITH_SELECTION : KEYS);
  const classes = ['table table-rows table-cards', isDense ? 'table-dense' : '', className ?? ''];
  const table = (
    <div className="table-frame">
      <table className={classes.join(' ').trim()}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {selection ? <SelectAllHeader rows={rows} selection={selection} /> : null}
            {columns.map((column) => (
              <Header key={column.id} column={column} ordering={ordering} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const toggle = (isRange: boolean) => selection?.toggle(row, isRange);
            return (
              <tr
                key={keyOf(row)}
                {...rowKeys(selection ? { onSelect: toggle } : {})}
                // Roving tabindex: Tab reaches one row, arrow keys move on from there.
                tabIndex={at === 0 ? 0 : -1}
                data-selected={selection?.has(row) === true || undefined}
              >
                {selection ? (
                  <SelectCell
                    name={nameOf?.(row) ?? keyOf(row)}
                    isSelected={selection.has(row)}
                    onToggle={toggle}
                  />
                ) : null}
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
  if (menu === null) return table;
  return (
    <div className="table-with-menu">
      {menu}
      {table}
    </div>
  );
}

/** The visible columns, and the menu for hiding columns if the table has one. */
function useShownColumns<Row>(columns: readonly Column<Row>[], place: string | undefined) {
  const params = useQueryParams();
  const keptAt = { name: 'hide', place: `foothold.hide.${place ?? ''}` };
  const hidden = useKeptColumns(params, keptAt);
  if (place === undefined) return { columns, menu: null };
  const toggle = (id: string) => {
    const next = hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id];
    keepColumns(params, keptAt, next);
  };
  const canHide = ({ isHead, isUnnamed }: Column<Row>) => !isHead && !isUnnamed;
  return {
    columns: columns.filter((column) => !canHide(column) || !hidden.includes(column.id)),
    menu: (
      <ColumnMenu
        columns={columns.filter(canHide)}
        isShown={(id) => !hidden.includes(id)}
        onToggle={toggle}
      />
    ),
  };
}

function fieldsOf<Row>(columns: readonly Column<Row>[]): ReadonlyMap<string, SortField<Row>> {
  return new Map(
    columns.flatMap(({ id, sortBy, isNumber, first = isNumber ? 'DESC' : 'ASC' }) =>
      sortBy ? [[id, { first, valueOf: sortBy }] as const] : [],
    ),
  );
}

function Header<Row>({ column, ordering }: { column: Column<Row>; ordering: Ordering | null }) {
  const { id, name, isNumber, isUnnamed } = column;
  const className = isNumber ? 'number' : undefined;
  if (ordering && Object.hasOwn(ordering.orders, id)) {
    return <SortHeader by={id} name={name} ordering={ordering} className={className} />;
  }
  return (
    <th scope="col" className={className}>
      {isUnnamed ? <span className="visually-hidden">{name}</span> : name}
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { name, show, isNumber, isHead, isUnnamed } = column;
  const className = isNumber ? 'number' : column.className;
  return isHead ? (
    <th scope="row" className={className}>
      {show(row)}
    </th>
  ) : (
    <td className={className} data-label={isUnnamed ? undefined : name}>
      {show(row)}
    </td>
  );
}
