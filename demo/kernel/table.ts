/**
 * Parses the rows of a text table, one per line, with trimmed cells separated by `|`. An empty cell is ''.
 */
export function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Returns a required cell. Throws an error that quotes the row if it is missing. */
export function cellOf(row: readonly string[], column: number): string {
  const cell = row[column];
  if (cell === undefined) throw new Error(`Column ${column + 1} is missing in: ${row.join(' | ')}`);
  return cell;
}

/** Returns a cell as a number. Null if it is empty. */
export function numberOf(row: readonly string[], column: number): number | null {
  const cell = cellOf(row, column);
  if (cell === '') return null;
  const value = Number(cell);
  if (Number.isNaN(value)) throw new Error(`"${cell}" is no number in: ${row.join(' | ')}`);
  return value;
}

/** Returns the words of a cell. Empty array if the cell is empty. */
export function wordsOf(cell: string): string[] {
  return cell.split(' ').filter((word) => word !== '');
}
