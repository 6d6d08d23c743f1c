import { complaint } from '../../complaints/complaint.ts';
import { FileFailure } from '../../complaints/file-failure.ts';
import { type Format, sentence } from '../../complaints/sentences.ts';
import { fold } from '../fold.ts';

/** The names of a file's columns. */
export interface Header {
  /** Normalized names: trimmed, white space collapsed. May be empty or repeated. */
  names: readonly string[];
  /** The unmodified header rows of the file. */
  rows: readonly (readonly string[])[];
}

/** Qualtrics writes the permanent id of each column as JSON, or nearly so, in its third row. */
const IMPORT_ID = /^\{\s*['"]ImportId['"]\s*:\s*['"]([^'"]*)['"]/;

/** Whether a cell is a Qualtrics import id. */
export function isImportId(cell: string): boolean {
  return IMPORT_ID.test(cell.trim());
}

/**
 * Takes the names from header rows (numbered from 1). If there are several, joins them by " / ", after
 * filling all but the last to the right, because a question is written only over its first column.
 */
export function headerOf(
  rows: readonly (readonly string[])[],
  nameRows: readonly number[],
): Header {
  const width = Math.max(...rows.map((row) => row.length));
  const parts = nameRows.map((number, index) => {
    const row = (rows[number - 1] ?? []).map(nameOf);
    return index < nameRows.length - 1 ? filledRight(row) : row;
  });
  const names = Array.from({ length: width }, (_, column) =>
    parts
      .map((row) => row[column] ?? '')
      .filter((part) => part !== '')
      .join(' / '),
  );
  return { names, rows };
}

/**
 * The index (from 0) of a column given by name or number (from 1). Throws a Failure that lists what the file
 * has instead.
 */
export function columnIndex(header: Header, column: string | number): number {
  if (typeof column === 'number') {
    if (column <= header.names.length) return column - 1;
    const count = header.names.length;
    throw new FileFailure(complaint('noColumnNumber', { number: column, count }));
  }
  const name = nameOf(column);
  const exact = indexesWhere(header, (other) => other === name);
  const found =
    exact.length > 0 ? exact : indexesWhere(header, (other) => fold(other) === fold(name));
  const [first, second] = found;
  if (first === undefined) {
    throw new FileFailure(
      complaint('noColumnNamed', { name: column, ...columnsListed(header.names) }),
    );
  }
  if (second !== undefined) {
    const example = `{"column": ${first + 1}}`;
    const at = { first: first + 1, second: second + 1, example };
    throw new FileFailure(complaint('columnTwice', { name: column, ...at }));
  }
  return first;
}

/** A column's name in messages. In English, unless `say` uses another language. */
export function columnLabel(header: Header, index: number, format: Format = sentence): string {
  const name = header.names[index] ?? '';
  const number = index + 1;
  if (name === '') return format(complaint('columnNumbered', { number }));
  const isRepeated = header.names.indexOf(name) !== header.names.lastIndexOf(name);
  return isRepeated ? format(complaint('columnRepeated', { name, number })) : name;
}

function nameOf(cell: string): string {
  const name = cell.replace(/\s+/g, ' ').trim();
  return IMPORT_ID.exec(name)?.[1] ?? name;
}

function filledRight(row: readonly string[]): string[] {
  let last = '';
  return row.map((name) => (last = name === '' ? last : name));
}

function indexesWhere(header: Header, matches: (name: string) => boolean): number[] {
  return [...header.names.keys()].filter((index) => matches(header.names[index] ?? ''));
}

function columnsListed(names: readonly string[]) {
  const shown = names.filter((name) => name !== '').slice(0, 12);
  const columns = shown.map((text) => complaint('named', { text }));
  return { columns, more: names.length - shown.length };
}
