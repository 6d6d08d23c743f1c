/**
 * What spreadsheets take for the start of a formula, behind any apostrophes and invisible characters;
 * full-width signs too.
 */
const RISKY = /^'*\p{Cf}*[=+\-@\t\r\n＝＋－＠]/u;
const MADE_HARMLESS = /^'+\p{Cf}*[=+\-@\t\r\n＝＋－＠]/u;

/** What spreadsheets take for a number, and nothing else. */
const NEGATIVE = /^-\d+(?:\.\d+)?$/;

/**
 * A cell that no spreadsheet runs as a formula: one that starts with `= + - @`, narrow or full-width,
 * a tab or a line break gets an apostrophe in front. So does one that has such an apostrophe already, so that
 * `originalCell` gives back every cell exactly. A negative number is none of them: it stays a number.
 */
export function harmlessCell(cell: string): string {
  return RISKY.test(cell) && !NEGATIVE.test(cell) ? `'${cell}` : cell;
}

/** Undoes `harmlessCell`, and changes no other cell. */
export function originalCell(cell: string): string {
  return cell.startsWith("'") && MADE_HARMLESS.test(cell) ? cell.slice(1) : cell;
}
