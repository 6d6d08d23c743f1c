import type { ColumnName, ColumnSource, ValueSource } from '../mapping/mapping-schema.ts';
import { complaint, type Complaint, type ComplaintCode } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import { fold } from '../table/fold.ts';
import { columnIndex, columnLabel, type Header } from '../table/layout/header.ts';
import type { Row } from '../table/table.ts';
import { idProblem } from '../values/ids.ts';
import { yesOrNo } from '../values/yes-no.ts';
import { RejectedCell } from './parsed.ts';

/** The source of a value, resolved against a file's header. */
export interface Cell {
  /** Null if the value does not come from a column. */
  column: string | null;
  /** The unmodified value. Empty if it is only white space. */
  read(row: Row): string;
}

/** A cell's name in messages. */
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

/**
 * Resolves a value source of a mapping. `place` is its position in the mapping, for messages. Throws a
 * Failure.
 */
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
 * The answer to a question with one column per option, `Question - Option`: the option whose column is
 * marked, whatever the mark is.
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

/** The text after the last dash of a header. */
export function optionIn(name: string): string {
  return / [-–] ([^/]*)$/.exec(name)?.[1]?.trim() ?? name;
}

function isMarked(cell: string | undefined): boolean {
  const text = cell?.trim() ?? '';
  return text !== '' && text !== '0' && text.toLowerCase() !== 'false';
}

/** The cell of a field that a file must have. Throws a RejectedCell if the file does not have it. */
export function requiredCell<Field extends string>(
  cells: ReadonlyMap<Field, Cell>,
  field: Field,
): Cell {
  const cell = cells.get(field);
  if (!cell) throw new RejectedCell(field, complaint('missingField'));
  return cell;
}

/** Code of the message for an empty cell, e.g. `is empty: every account has its own`. */
type Empty = Extract<ComplaintCode, `empty${string}`>;

/** A cell's unmodified text. Throws a RejectedCell if it is empty. */
export function requiredText(cell: Cell, row: Row, ifEmpty: Empty): string {
  const text = cell.read(row);
  if (text === '') throw new RejectedCell(cell.column, complaint(ifEmpty));
  return text;
}

/** An id. Throws a RejectedCell if it is empty or if a spreadsheet has truncated its digits. */
export function requiredId(cell: Cell, row: Row, ifEmpty: Empty): string {
  const id = requiredText(cell, row, ifEmpty).trim();
  const problem = idProblem(id);
  if (problem !== null) throw new RejectedCell(cell.column, problem);
  return id;
}

/**
 * One of the API's names, ignoring case, or its meaning according to `meanings` (by folded cell). Null if
 * empty, undefined if unknown.
 */
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

/** True or false, null if the cell is empty, undefined if it is unclear. */
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
