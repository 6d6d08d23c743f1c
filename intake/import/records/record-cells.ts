import type { Header } from '../../table/layout/header.ts';
import { type Cell, columnCell } from '../cell.ts';

/** The cells of a record, by field. Fields without a column are absent. */
export type RecordCells<Field extends string> = ReadonlyMap<Field, Cell>;

/** Resolves the columns of fields, given by their index (from 0). All other columns are ignored. */
export function recordCells<Field extends string>(
  header: Header,
  columns: Readonly<Partial<Record<Field, number>>>,
): RecordCells<Field> {
  const found = Object.entries<number | undefined>(columns).flatMap(([field, index]) =>
    index === undefined ? [] : [[field as Field, columnCell(field, index + 1, header)] as const],
  );
  return new Map(found);
}
