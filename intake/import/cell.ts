import type { ColumnName, ColumnSource, ValueSource } from '../mapping/mapping-schema.ts';
import { Failure } from '../failure.ts';
import { fold } from '../table/fold.ts';
import type { Header } from '../table/header.ts';
import { columnIndex, columnLabel } from '../table/header.ts';
import type { Row } from '../table/table.ts';
import { RejectedCell } from './draft.ts';

/** Where a value comes from, looked up in a file's header. */
export interface Cell {
  /** Null where the value is not read from a column. */
  column: string | null;
  /** The value as it stands; empty if there is nothing but white space. */
  read(row: Row): string;
}

/** Looks a mapping's source up. `place` is where the mapping says so. Throws a Failure. */
export function cellOf(place: string, source: ValueSource, header: Header): Cell {
  if ('fixed' in source) return { column: null, read: () => source.fixed };
  if ('rowNumber' in source) return { column: null, read: (row) => String(row.number) };
  return columnCell(place, source.column, header);
}

export function optionalCell(
  place: string,
  source: ValueSource | ColumnSource | undefined,
  header: Header,
): Cell | null {
  return source === undefined ? null : cellOf(place, source, header);
}

export function columnCell(place: string, name: ColumnName, header: Header): Cell {
  const index = indexFor(place, name, header);
  return {
    column: columnLabel(header, index),
    read: (row) => {
      const text = row.cells[index] ?? '';
      return text.trim() === '' ? '' : text;
    },
  };
}

/** A cell's text as it stands. Throws a RejectedCell where it is empty. */
export function requiredText(cell: Cell, row: Row, why: string): string {
  const text = cell.read(row);
  if (text === '') throw new RejectedCell(cell.column, `is empty: ${why}`);
  return text;
}

/** One of the API's names in any case, or what `meanings` (by folded cell) say; null if empty. */
export function readName<T extends string>(
  cell: Cell,
  row: Row,
  names: readonly T[],
  meanings?: ReadonlyMap<string, T>,
): T | null {
  const text = cell.read(row);
  if (text === '') return null;
  const folded = fold(text);
  const found = meanings?.get(folded) ?? names.find((name) => fold(name) === folded);
  if (found !== undefined) return found;
  throw new RejectedCell(cell.column, `"${text.trim()}" is none of ${names.join(', ')}`);
}

const TRUE = new Set(['true', 'yes', 'y', '1']);
const FALSE = new Set(['false', 'no', 'n', '0']);

/** True, false, or null if the cell is empty. */
export function readBoolean(cell: Cell, row: Row): boolean | null {
  const text = cell.read(row).trim();
  if (text === '') return null;
  if (TRUE.has(text.toLowerCase())) return true;
  if (FALSE.has(text.toLowerCase())) return false;
  throw new RejectedCell(cell.column, `"${text}" is neither true nor false: write yes or no`);
}

function indexFor(place: string, name: ColumnName, header: Header): number {
  try {
    return columnIndex(header, name);
  } catch (error) {
    throw error instanceof Failure
      ? new Failure(`"${place}" of the mapping: ${error.message}`)
      : error;
  }
}
