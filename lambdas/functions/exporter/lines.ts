import type { ExportFormat } from '../../app/exports/exports-port.ts';
import { csvLine } from '../../domain/kernel/csv-line.ts';
import type { Cell, Column, Tree } from './cells.ts';

/** How rows are written: a file is its head and its lines, one after the other. */
interface LineWriter {
  head(columns: readonly Column[]): string;
  line(columns: readonly Column[], row: Tree): string;
}

/** CSV has harmless cells; JSON Lines an object a row, with values as they are. */
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
