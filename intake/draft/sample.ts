import { fold } from '../table/fold.ts';
import type { Header } from '../table/layout/header.ts';
import type { Row } from '../table/table.ts';

/** The content of a file that guesses about its columns are based on. */
export interface Sample {
  names: readonly string[];
  /** The first rows. */
  rows: readonly (readonly string[])[];
  /** Questions by column, if the names are ids. */
  labels?: readonly string[];
  /** Values of all rows by column. If undefined, the first rows are used instead. */
  columns?: readonly ColumnValues[];
}

/** The values of a column over the whole file. */
export interface ColumnValues {
  /** Distinct values, ignoring case, in their first spelling. Does not include the empty value. */
  values: readonly string[];
  /** True if there are more values than are kept. Such a column cannot be a scale. */
  hasMore: boolean;
  /** Cells that reveal the date order, the decimal mark and the currencies. */
  telling: readonly string[];
  filled: number;
}

/** The cells of columns: each distinct value once, or the cells of the first rows. */
export function cellsOf(
  { rows, columns }: Sample,
  wanted: readonly (number | undefined)[],
): string[] {
  return wanted.flatMap((column) => {
    if (column === undefined) return [];
    const all = columns?.[column];
    return all ? [...all.values] : rows.map((row) => row[column] ?? '');
  });
}

/** Cells that reveal a column's format: dates in each order, amounts in each currency. */
export function tellingCells(sample: Sample, column: number | undefined): string[] {
  if (column === undefined) return [];
  const all = sample.columns?.[column];
  return all ? [...all.values, ...all.telling] : cellsOf(sample, [column]);
}

/** A column's name and, if it differs, its question. */
export function questionOf({ names, labels }: Sample, column: number): string {
  const label = labels?.[column] ?? '';
  const name = names[column] ?? '';
  return label === '' || label === name ? name : `${name} / ${label}`;
}

/** The names that steps are matched against, including the questions if the names are ids. */
export function questionsOf(sample: Sample): string[] {
  return sample.names.map((_, column) => questionOf(sample, column));
}

const MAX_VALUES = 400;
const MAX_TELLING = 24;
const MAX_LENGTH = 200;
const TELLS = /^\D{0,4}\d[\d.,'\s]*[-/.,\d]/u;

/** Collects the values of a file's columns row by row, in bounded memory. */
export class ColumnScan {
  readonly #columns: {
    values: Map<string, string>;
    /** Raw cells that were already processed, since most columns repeat a few values. */
    seen: Set<string>;
    more: boolean;
    telling: Map<string, string>;
    filled: number;
  }[];

  constructor({ names }: Header) {
    this.#columns = names.map(() => ({
      values: new Map(),
      seen: new Set(),
      more: false,
      telling: new Map(),
      filled: 0,
    }));
  }

  add({ cells }: Row): void {
    for (const [index, column] of this.#columns.entries()) {
      const cell = cells[index];
      if (cell === undefined || cell === '') continue;
      if (column.more ? !TELLS.test(cell) : column.seen.has(cell)) {
        column.filled += 1;
        continue;
      }
      const text = cell.trim();
      if (text === '') continue;
      column.filled += 1;
      if (!column.more) this.#keep(column, text);
      if (column.more) column.seen.clear();
      else if (column.seen.size < MAX_VALUES) column.seen.add(cell);
      if (column.more) this.#tell(column.telling, text);
    }
  }

  get columns(): ColumnValues[] {
    return this.#columns.map(({ values, more, telling, filled }) => ({
      values: [...values.values()],
      hasMore: more,
      telling: [...telling.values()],
      filled,
    }));
  }

  #keep(column: { values: Map<string, string>; more: boolean }, text: string): void {
    if (text.length > MAX_LENGTH) {
      column.more = true;
      return;
    }
    const folded = fold(text);
    if (column.values.has(folded)) return;
    if (column.values.size >= MAX_VALUES) column.more = true;
    else column.values.set(folded, text);
  }

  /**
   * Keeps one cell per format, distinguished by which parts are above 12, the separators, and the letters
   * next to the digits.
   */
  #tell(telling: Map<string, string>, text: string): void {
    if (telling.size >= MAX_TELLING || !TELLS.test(text)) return;
    const form = text
      .slice(0, 24)
      .replace(/\d+/g, (figures) =>
        figures.length <= 2 ? (Number(figures) > 12 ? 'b' : 's') : `${figures.length}`,
      );
    if (!telling.has(form)) telling.set(form, text);
  }
}
