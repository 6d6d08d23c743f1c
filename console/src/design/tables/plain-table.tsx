import type { Key } from 'react';
import { type Column, ColumnCells, ColumnHeaders } from './column.tsx';

interface PlainTableProps<Row> {
  /** For screen readers, if nothing else names the table. */
  caption?: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row, at: number) => Key;
  className: string;
}

/** A table without order, selection or keyboard support. */
export function PlainTable<Row>(props: PlainTableProps<Row>) {
  const { caption, columns, rows, keyOf, className } = props;
  return (
    <table className={`table ${className}`}>
      {caption === undefined ? null : <caption className="visually-hidden">{caption}</caption>}
      <thead>
        <tr>
          <ColumnHeaders columns={columns} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={keyOf(row, at)}>
            <ColumnCells columns={columns} row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
