import type { DateOrder } from '../values/date-parts.ts';

const YEAR_LAST = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(?:\d{4}|'?\d{2})(?!\d)/;

/** Result of guessing the order of dates: not needed, detected, or for the user to choose (null). */
export type DateOrderGuess =
  | { needed: false }
  | {
      needed: true;
      order: DateOrder | null;
      /** Two dates that cannot have the same order. */
      contradiction?: readonly [string, string];
    };

/** Detects the order of day and month in dates that end with the year, if any of them makes it clear. */
export function suggestDateOrder(cells: readonly string[]): DateOrderGuess {
  let isDotted = false;
  let dates = 0;
  let dayFirst: string | null = null;
  let monthFirst: string | null = null;
  for (const cell of cells) {
    const found = YEAR_LAST.exec(cell.trim());
    if (!found) continue;
    dates += 1;
    if (found[2] === '.') isDotted = true;
    if (Number(found[1]) > 12) dayFirst ??= cell.trim();
    if (Number(found[3]) > 12) monthFirst ??= cell.trim();
  }
  if (dates === 0) return { needed: false };
  if (dayFirst !== null && monthFirst !== null) {
    return { needed: true, order: null, contradiction: [dayFirst, monthFirst] };
  }
  if (isDotted && monthFirst === null) return { needed: true, order: 'DD.MM.YYYY' };
  if (dayFirst !== null) return { needed: true, order: 'DD/MM/YYYY' };
  return { needed: true, order: monthFirst === null ? null : 'MM/DD/YYYY' };
}
