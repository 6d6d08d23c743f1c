import { csvLine } from '../../lambdas/domain/kernel/csv-line.ts';
import type { Cell, ExportRow } from './export-kind.ts';
import type { Sink } from './sink.ts';

export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Writes rows as they come. */
export interface RowWriter {
  begin(): Promise<void>;
  add(rows: readonly ExportRow[]): Promise<void>;
  finish(): Promise<void>;
}

/** A header and a line each, cells made harmless; or one JSON array, values as they are. */
export function rowWriter(format: Format, columns: readonly string[], sink: Sink): RowWriter {
  return format === 'csv' ? csvWriter(columns, sink) : jsonWriter(columns, sink);
}

function csvWriter(columns: readonly string[], sink: Sink): RowWriter {
  return {
    begin: () => sink.write(csvLine(columns)),
    add: (rows) =>
      sink.write(
        rows.map((row) => csvLine(columns.map((column) => textOf(row[column] ?? null)))).join(''),
      ),
    finish: async () => undefined,
  };
}

function jsonWriter(columns: readonly string[], sink: Sink): RowWriter {
  let lead = '\n';
  const objectOf = (row: ExportRow): Record<string, Cell> =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
  return {
    begin: () => sink.write('['),
    async add(rows) {
      for (const row of rows) {
        await sink.write(lead + JSON.stringify(objectOf(row)));
        lead = ',\n';
      }
    },
    finish: () => sink.write('\n]\n'),
  };
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}
