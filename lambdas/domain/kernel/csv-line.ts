import { harmlessCell } from './harmless-cell.ts';

const NEEDS_QUOTES = /[",;|\t\r\n]|^\s|\s$|^$/;

/**
 * One line of a CSV file, with its line feed: text made harmless, and quoted where it must be. The
 * one writer of exports, the console and the command line.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string | number, _index: number, all: readonly unknown[]): string {
  if (typeof cell === 'number') return String(cell);
  const text = harmlessCell(cell);
  // An empty cell that is alone on its line would be no line at all.
  if (text === '' && all.length > 1) return '';
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
