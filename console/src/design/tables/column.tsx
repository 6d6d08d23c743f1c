import type { ReactNode } from 'react';
import type { OrderDirection } from '../../generated/graphql.ts';
import type { SortValue } from './order.ts';
import { type Ordering, SortHeader } from './sort-header.tsx';

/** A column of a table: its name, its cells, and its sort value if it can be sorted. */
export interface Column<Row> {
  /** If the server can sort by the column, the name of its field. */
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
  /** Whether the cells need no label on a phone, where rows are cards. */
  isObvious?: boolean;
  className?: string;
}

interface ColumnHeadersProps<Row> {
  columns: readonly Column<Row>[];
  /** The orders that headers sort by. Null if none sorts. */
  ordering?: Ordering | null;
}

/** The header cells of a table. */
export function ColumnHeaders<Row>({ columns, ordering = null }: ColumnHeadersProps<Row>) {
  return columns.map(({ id, name, isNumber, isUnnamed }) => {
    const className = isNumber ? 'number' : undefined;
    return ordering && Object.hasOwn(ordering.orders, id) ? (
      <SortHeader key={id} by={id} name={name} ordering={ordering} className={className} />
    ) : (
      <th key={id} scope="col" className={className}>
        {isUnnamed ? <span className="visually-hidden">{name}</span> : name}
      </th>
    );
  });
}

interface ColumnCellsProps<Row> {
  columns: readonly Column<Row>[];
  row: Row;
}

/** The cells of one row. */
export function ColumnCells<Row>({ columns, row }: ColumnCellsProps<Row>) {
  return columns.map((column) => {
    const { id, name, show, isNumber, isHead, isUnnamed, isObvious } = column;
    const className = isNumber ? 'number' : column.className;
    return isHead ? (
      <th key={id} scope="row" className={className}>
        {show(row)}
      </th>
    ) : (
      <td key={id} className={className} data-label={isUnnamed || isObvious ? undefined : name}>
        {show(row)}
      </td>
    );
  });
}
