/**
 * The start of a formula, as spreadsheets recognize it, after any apostrophes and invisible characters.
 * Includes full-width signs.
 */
const RISKY = /^'*\p{Cf}*[=+\-@\t\r\n＝＋－＠]/u;
const MADE_HARMLESS = /^'+\p{Cf}*[=+\-@\t\r\n＝＋－＠]/u;

/** A negative number, which spreadsheets do not treat as a formula. */
const NEGATIVE = /^-\d+(?:\.\d+)?$/;

/**
 * Guards a cell against formula injection: adds an apostrophe to a cell that starts with `= + - @` (narrow or
 * full-width), a tab or a line break. Also adds one to a cell that already has this apostrophe, so that
 * `originalCell` restores every cell exactly. Negative numbers stay unchanged.
 */
export function harmlessCell(cell: string): string {
  return RISKY.test(cell) && !NEGATIVE.test(cell) ? `'${cell}` : cell;
}

/** Undoes `harmlessCell`. Leaves all other cells unchanged. */
export function originalCell(cell: string): string {
  return cell.startsWith("'") && MADE_HARMLESS.test(cell) ? cell.slice(1) : cell;
}
