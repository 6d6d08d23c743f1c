import { csvLine } from '../../../lambdas/domain/kernel/csv-line.ts';

/** Rows as CSV, by the writer that the command line has too; what is neither text nor number is empty. */
export function toCsv(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => csvLine(row.map(cellOf))).join('');
}

function cellOf(value: unknown): string | number {
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}
