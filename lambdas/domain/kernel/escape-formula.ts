/**
 * The start of a formula, as spreadsheets recognize it, after any apostrophes and invisible characters.
 * Includes full-width signs.
 */
const RISKY = /^'*\p{Cf}*[=+\-@\t\r\n＝＋－＠]/u;
const ESCAPED = /^'+\p{Cf}*[=+\-@\t\r\n＝＋－＠]/u;

/** A negative number, which spreadsheets do not treat as a formula. */
const NEGATIVE = /^-\d+(?:\.\d+)?$/;

/**
 * Guards a cell against formula injection: adds an apostrophe to a cell that starts with `= + - @` (narrow or
 * full-width), a tab or a line break. Also adds one to a cell that already has this apostrophe, so that
 * `unescapeFormula` restores every cell exactly. Negative numbers stay unchanged.
 */
export function escapeFormula(cell: string): string {
  return RISKY.test(cell) && !NEGATIVE.test(cell) ? `'${cell}` : cell;
}

/** Undoes `escapeFormula`. Leaves all other cells unchanged. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && ESCAPED.test(cell) ? cell.slice(1) : cell;
}
