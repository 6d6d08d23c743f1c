import { isImportId } from './header.ts';
import { type Layout, PLAIN_LAYOUT } from './layout.ts';

/** Number of rows to search for a header. */
export const LAYOUT_ROWS = 40;
/** Texts that SurveyMonkey adds below its questions. */
const BELOW_QUESTIONS = /^(response|open-ended response|other \(please specify\))$/i;
/** A number, an amount or a date, which headers do not contain. */
const A_VALUE = /^[^\p{L}]*\d[^\p{L}]*$/u;

/**
 * Detects the header of a file from its first records. It may follow title lines, and may have one row, two
 * with questions over their parts, or three with ids. `isName` says whether a cell is a known column name.
 */
export function findLayout(
  records: readonly (readonly string[])[],
  isName: (cell: string) => boolean,
): Layout {
  const ids = records.slice(0, 6).findIndex((cells) => cells.some(isImportId));
  if (ids !== -1) return { headerRows: ids + 1, nameRows: [Math.max(1, ids - 1)] };
  const row = headerRow(records, isName);
  const [upper = [], lower = [], ...data] = records.slice(row);
  if (data.length > 0 && isSecondHeader(upper, lower)) {
    return { headerRows: row + 2, nameRows: [row + 1, row + 2] };
  }
  if (data.length > 0 && isLabelRow(upper, lower)) {
    return { headerRows: row + 2, nameRows: [row + 1] };
  }
  return row === 0 ? PLAIN_LAYOUT : { headerRows: row + 1, nameRows: [row + 1] };
}

/**
 * Index (from 0) of the record with the column names: the first that is as wide as the table, or one with
 * known names.
 */
function headerRow(
  records: readonly (readonly string[])[],
  isName: (cell: string) => boolean,
): number {
  const widths = records.map(filledOf);
  const usual = median(widths.slice(1));
  const known = records.map((cells) => cells.filter(isName).length);
  if ((known[0] ?? 0) < 2) {
    const named = known.findIndex(
      (count, at) => count >= 2 && count > (known[0] ?? 0) && (widths[at] ?? 0) >= usual / 2,
    );
    if (named > 0 && widths.slice(0, named).every((w) => w <= (widths[named] ?? 0))) return named;
  }
  const wide = widths.findIndex((width) => width >= Math.max(1, usual / 2));
  return wide === -1 || records.length - wide < 2 ? 0 : wide;
}

/**
 * Whether the second row continues the first: it names columns that the first leaves blank, and vice versa.
 */
function isSecondHeader(upper: readonly string[], lower: readonly string[]): boolean {
  if (lower.some((cell) => A_VALUE.test(cell.trim()))) return false;
  const columns = Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => ({
    hasUpper: (upper[at] ?? '').trim() !== '',
    hasLower: (lower[at] ?? '').trim() !== '',
  }));
  const isKnown = lower.some((cell) => BELOW_QUESTIONS.test(cell.trim()));
  const added = columns.filter(({ hasUpper, hasLower }) => !hasUpper && hasLower).length;
  const leavesBlank = columns.some(({ hasUpper, hasLower }) => hasUpper && !hasLower);
  if (isKnown) return leavesBlank;
  return added >= 2 && !isBlank(upper[0] ?? '') && isBlank(lower[0] ?? '');
}

/** Whether the second row explains ids in the first, as in Qualtrics exports without the third row. */
function isLabelRow(upper: readonly string[], lower: readonly string[]): boolean {
  const at = upper.findIndex((name) => /^response_?id$/i.test(name.trim()));
  return at !== -1 && /^(response id|antwort-id|response_?id)$/i.test((lower[at] ?? '').trim());
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

function filledOf(cells: readonly string[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
