import type { ExportFormat } from '../../app/exports/exports-port.ts';
import { csvLine } from '../../domain/kernel/csv-line.ts';
import type { Cell, Column, Tree } from './cells.ts';

/** Writes the header and rows of a file format. A file is its head followed by its lines. */
interface LineWriter {
  head(columns: readonly Column[]): string;
  line(columns: readonly Column[], row: Tree): string;
}

/**
 * CSV cells are escaped against formula injection. JSON Lines has one object per row with unchanged values.
 */
export const LINES: Readonly<Record<ExportFormat, LineWriter>> = {
  CSV: {
    head: (columns) => csvLine(columns.map(({ name }) => name)),
    line: (columns, row) => csvLine(columns.map(({ cell }) => textOf(cell(row)))),
  },
  JSON_LINES: {
    head: () => '',
    line: (columns, row) =>
      `${JSON.stringify(Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])))}\n`,
  },
};

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}
