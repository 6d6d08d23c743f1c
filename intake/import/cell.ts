import type { ColumnName, ColumnSource, ValueSource } from '../mapping/mapping-schema.ts';
import { complaint, type Complaint, type ComplaintCode } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import { fold } from '../table/fold.ts';
import type { Header } from '../table/layout/header.ts';
import { columnIndex, columnLabel } from '../table/layout/header.ts';
import type { Row } from '../table/table.ts';
import { idProblem } from '../values/ids.ts';
import { yesOrNo } from '../values/yes-no.ts';
import { RejectedCell } from './draft.ts';

/** Where a value comes from, looked up in a file's header. */
export interface Cell {
  /** Null where the value is not read from a column. */
  column: string | null;
  /** The value as it stands; empty if there is nothing but white space. */
  read(row: Row): string;
}

/** What a cell is called where something is said of it. */
export function nameOf(
  cell: Cell | null | undefined,
  unnamed:
    | 'theAddress'
    | 'thePhone'
    | 'theLanguage'
    | 'theConsent'
    | 'theFile'
    | 'aFixedValue' = 'aFixedValue',
): string | Complaint {
  return cell?.column ?? complaint(unnamed);
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

/**
 * The answer to a question that has a column for each of its options, `Question - Option`: the option of
 * the column that is filled, whatever mark stands in it.
 */
export function optionsCell(place: string, names: readonly ColumnName[], header: Header): Cell {
  const columns = names.map((name) => {
    const index = indexFor(place, name, header);
    return { index, option: optionIn(header.names[index] ?? '') };
  });
  const [first] = columns;
  return {
    column: first === undefined ? null : columnLabel(header, first.index),
    read: (row) => columns.find(({ index }) => isMarked(row.cells[index]))?.option ?? '',
  };
}

/** What stands behind the last dash of a header. */
export function optionIn(name: string): string {
  return / [-–] ([^/]*)$/.exec(name)?.[1]?.trim() ?? name;
}

function isMarked(cell: string | undefined): boolean {
  const text = cell?.trim() ?? '';
  return text !== '' && text !== '0' && text.toLowerCase() !== 'false';
}

/** The cell of a field that a file must have. Throws a RejectedCell where it has none. */
export function requiredCell<Field extends string>(
  cells: ReadonlyMap<Field, Cell>,
  field: Field,
): Cell {
  const cell = cells.get(field);
  if (!cell) throw new RejectedCell(field, complaint('missingField'));
  return cell;
}

/** What is said of an empty cell: `is empty: every account has its own`. */
type Empty = Extract<ComplaintCode, `empty${string}`>;

/** A cell's text as it stands. Throws a RejectedCell where it is empty. */
export function requiredText(cell: Cell, row: Row, ifEmpty: Empty): string {
  const text = cell.read(row);
  if (text === '') throw new RejectedCell(cell.column, complaint(ifEmpty));
  return text;
}

/** An id. Throws a RejectedCell where it is empty, or where a spreadsheet has lost its digits. */
export function requiredId(cell: Cell, row: Row, ifEmpty: Empty): string {
  const id = requiredText(cell, row, ifEmpty).trim();
  const problem = idProblem(id);
  if (problem !== null) throw new RejectedCell(cell.column, problem);
  return id;
}

/** One of the API's names in any case, or what `meanings` (by folded cell) say; null if empty, undefined if unknown. */
export function readName<T extends string>(
  cell: Cell,
  row: Row,
  names: readonly T[],
  meanings?: ReadonlyMap<string, T>,
): T | null | undefined {
  const text = cell.read(row);
  if (text === '') return null;
  const folded = fold(text);
  return meanings?.get(folded) ?? names.find((name) => fold(name) === folded);
}

/** True, false, null if the cell is empty, undefined where its words do not tell. */
export function readConsent(
  cell: Cell,
  row: Row,
  meanings?: ReadonlyMap<string, boolean>,
): boolean | null | undefined {
  const text = cell.read(row).trim();
  return meanings?.get(fold(text)) ?? yesOrNo(text);
}

function indexFor(place: string, name: ColumnName, header: Header): number {
  try {
    return columnIndex(header, name);
  } catch (error) {
    throw error instanceof FileFailure
      ? new FileFailure(complaint('ofMapping', { place, problem: error.complaint }))
      : error;
  }
}
