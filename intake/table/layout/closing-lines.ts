import type { FileRecord } from '../records.ts';

/** Words at the start of totals and small print in reports. */
const CLOSING =
  /^(grand total|sub ?total|totals?\b|count\b|sum\b|average\b|total general|total général|gesamt|summe|zwischensumme|somme|suma\b|totale|totaal|合計|総計)/iu;
const SMALL_PRINT =
  /^(confidential|copyright|©|\(c\) |generated (on|by|at)\b|report (generated|created)|printed on|exported on|end of (report|file)|source:|note:|filtered by|as of )/iu;
const COUNTED = /\(\d[\d.,]* (records?|rows?|items?|datensätze)\)/i;
/** Not a company name, unlike "Total". */
const SUBTOTAL = /^(sub ?total|zwischensumme)/iu;
const NOTHING_BUT_FIGURES = /^[^\p{L}]*$|^[A-Z]{3} ?[\d.,]+$/u;

/** Whether a row is a total or the small print of a report, judged by its words. */
export function isClosingLine({ cells }: FileRecord, width: number): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = '', ...others] = filled;
  // Commas split a sentence into cells.
  if (SMALL_PRINT.test(first)) return width >= 2 && filled.length <= Math.max(2, width / 2);
  if (width < 2 || !(CLOSING.test(first) || COUNTED.test(first))) return false;
  const isSparse = filled.length <= width / 2 || SUBTOTAL.test(first);
  return (
    others.length === 0 ||
    (isSparse && others.every((cell) => NOTHING_BUT_FIGURES.test(cell) || CLOSING.test(cell)))
  );
}

/** Whether a row at the end of a file could be a closing line with other words. */
export function isLoneCell(record: FileRecord, width: number): boolean {
  return width >= 2 && record.cells.length === 1;
}

/** Whether such a row is a closing line: it follows a blank line or is a sentence. */
export function closes(record: FileRecord, isAfterBlank: boolean): boolean {
  const [text = ''] = record.cells;
  return isAfterBlank || /\S\s+\S+\s+\S/.test(text);
}
