import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type RowData,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** One column: what it is called, what it sorts by, and what it shows. */
export interface Column<Row extends RowData> {
  id: string;
  name: string;
  /** Unknown values come last, whichever way it is sorted. */
  sortBy: (row: Row) => string | number | undefined;
  show: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** The cell that names the row. */
  isHead?: boolean;
}

interface SortableTableProps<Row extends RowData> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  isDense?: boolean;
}

const ARROWS = { asc: '↑', desc: '↓' } as const;
const SPOKEN = { asc: 'ascending', desc: 'descending' } as const;

/** A table that all of is here: a click on a column's name sorts by it. */
export function SortableTable<Row extends RowData>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, keyOf, isDense = false } = props;
  const byId = new Map(columns.map((column) => [column.id, column]));
  const table = useTable({
    features,
    data: rows,
    columns: columns.map(definitionOf),
    getRowId: keyOf,
  });
  return (
    <div className="table-frame">
      <table className={isDense ? 'table table-dense' : 'table'}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.getFlatHeaders().map(({ id, column }) => {
              const sorted = column.getIsSorted();
              return (
                <th
                  key={id}
                  scope="col"
                  className={byId.get(id)?.isNumber ? 'number' : undefined}
                  aria-sort={sorted === false ? undefined : SPOKEN[sorted]}
                >
                  <button type="button" className="sort" onClick={column.getToggleSortingHandler()}>
                    {byId.get(id)?.name} {sorted === false ? '' : ARROWS[sorted]}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original }) => (
            <tr key={id}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={original} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row extends RowData>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = column.isNumber ? 'number' : undefined;
  return column.isHead ? (
    <th scope="row" className={className}>
      {column.show(row)}
    </th>
  ) : (
    <td className={className}>{column.show(row)}</td>
  );
}

function definitionOf<Row extends RowData>({ id, sortBy }: Column<Row>) {
  const definition: ColumnDef<typeof features, Row> = {
    id,
    accessorFn: sortBy,
    sortUndefined: 'last',
  };
  return definition;
}
