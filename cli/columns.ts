const GAP = '  ';

/**
 * Formats a table for the terminal: headings, one line per row, and each column as wide as its widest cell.
 */
export function inColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, i) => (row[i] ?? '').padEnd(width))
      .join(GAP)
      .trimEnd();
  return all.map((row) => `${line(row)}\n`).join('');
}
