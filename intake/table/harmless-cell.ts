/** What spreadsheets take for the start of a formula, behind any apostrophes. */
const RISKY = /^'*[=+\-@\t\r]/;
const MADE_HARMLESS = /^'+[=+\-@\t\r]/;

/**
 * A cell that no spreadsheet runs as a formula: one that starts with `= + - @`, a tab or a carriage
 * return gets an apostrophe in front. So does one that has such an apostrophe already, so that
 * `originalCell` gives back every cell exactly.
 */
export function harmlessCell(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell;
}

/** Undoes `harmlessCell`, and changes no other cell. */
export function originalCell(cell: string): string {
  return MADE_HARMLESS.test(cell) ? cell.slice(1) : cell;
}
