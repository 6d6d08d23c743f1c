/** Rows of a text table: a line each, cells between `|`, trimmed; an empty cell is ''. */
export function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** A cell that must be there; `row` says in the error which line lacks it. */
export function cellOf(row: readonly string[], column: number): string {
  const cell = row[column];
  if (cell === undefined) throw new Error(`Column ${column + 1} is missing in: ${row.join(' | ')}`);
  return cell;
}

/** A number cell; null where it is empty. */
export function numberOf(row: readonly string[], column: number): number | null {
  const cell = cellOf(row, column);
  if (cell === '') return null;
  const value = Number(cell);
  if (Number.isNaN(value)) throw new Error(`"${cell}" is no number in: ${row.join(' | ')}`);
  return value;
}

/** The words of a cell; none where it is empty. */
export function wordsOf(cell: string): string[] {
  return cell.split(' ').filter((word) => word !== '');
}
