import { csvLine } from '../../../lambdas/domain/kernel/csv-line.ts';

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
