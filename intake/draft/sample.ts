import { fold } from '../table/fold.ts';
import type { Header } from '../table/layout/header.ts';
import type { Row } from '../table/table.ts';

/** What a file says, by which its columns are guessed. */
export interface Sample {
  names: readonly string[];
  /** The first rows. */
  rows: readonly (readonly string[])[];
  /** By column, what the questions say, where the names are ids. */
  labels?: readonly string[];
  /** By column, what all rows say; without it, the first rows stand for all. */
  columns?: readonly ColumnValues[];
}

/** The values of a column over a whole file. */
export interface ColumnValues {
  /** Each once whatever its case, as it is first written; the empty one left out. */
  values: readonly string[];
  /** Whether there are more than are kept: such a column is no scale. */
  hasMore: boolean;
  /** Cells that tell the order of dates, the sign before hundredths, and currencies. */
  telling: readonly string[];
  filled: number;
}

/** What the cells of columns say: each value once, or the first rows as they are. */
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

/** Cells of a column that tell of its form: dates of each order, amounts of each currency. */
export function tellingCells(sample: Sample, column: number | undefined): string[] {
  if (column === undefined) return [];
  const all = sample.columns?.[column];
  return all ? [...all.values, ...all.telling] : cellsOf(sample, [column]);
}

/** What a column asks, and what it is called. */
export function questionOf({ names, labels }: Sample, column: number): string {
  const label = labels?.[column] ?? '';
  const name = names[column] ?? '';
  return label === '' || label === name ? name : `${name} / ${label}`;
}

/** The names by which steps are looked for: with the questions, where the names are ids. */
export function questionsOf(sample: Sample): string[] {
  return sample.names.map((_, column) => questionOf(sample, column));
}

const MAX_VALUES = 400;
const MAX_TELLING = 24;
const MAX_LENGTH = 200;
const TELLS = /^\D{0,4}\d[\d.,'\s]*[-/.,\d]/u;

/** Gathers what the columns of a file say, row by row, in bounded memory. */
export class ColumnScan {
  readonly #columns: {
    values: Map<string, string>;
    /** Cells that have been looked at, as they stand: most columns repeat a few. */
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

  /** One cell of each form: which part is above 12, which signs there are, which letters stand beside. */
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
