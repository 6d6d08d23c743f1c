import { csvLine } from '../../../lambdas/domain/kernel/csv-line.ts';

/** A column of a CSV file: its name, and the value for a row. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => unknown];

/** Formats rows as CSV with a header line. */
export function columnsCsv<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const header = columns.map(([name]) => name);
  return toCsv([header, ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}

/**
 * Formats rows as CSV with the writer that the CLI also uses. Values that are neither text nor numbers are
 * left empty.
 */
export function toCsv(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => csvLine(row.map(cellOf))).join('');
}

function cellOf(value: unknown): string | number {
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}
