import { harmlessCell } from './harmless-cell.ts';

const NEEDS_QUOTES = /[",;|\t\r\n]|^\s|\s$|^$/;

/** One line of a CSV file, with its line feed: cells made harmless, and quoted where they must be. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string, _index: number, all: readonly string[]): string {
  const text = harmlessCell(cell);
  // An empty cell that is alone on its line would be no line at all.
  if (text === '' && all.length > 1) return '';
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
