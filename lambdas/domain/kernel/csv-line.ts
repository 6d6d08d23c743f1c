import { escapeFormula } from './escape-formula.ts';

const NEEDS_QUOTES = /[",;|\t\r\n]|^\s|\s$|^$/;

/**
 * Formats a CSV line, including the line feed. Guards against formula injection and quotes where needed.
 * Exports, the console and the CLI all use it.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string | number, _index: number, all: readonly unknown[]): string {
  if (typeof cell === 'number') return String(cell);
  const text = escapeFormula(cell);
  // A line with a single empty cell would be an empty line, so that cell is quoted.
  if (text === '' && all.length > 1) return '';
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
