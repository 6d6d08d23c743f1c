import type { DateOrder } from '../mapping/instant-cell.ts';

const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})[-/.]\d{4}/;

/** What dates say of their order: it needs none, it can be seen, or somebody has to say which. */
export type DateOrderGuess = { needed: false } | { needed: true; order: DateOrder | null };

/** The order of day and month in cells that end with the year, where one of them gives it away. */
export function suggestDateOrder(cells: readonly string[]): DateOrderGuess {
  const dates = cells.flatMap((cell) => {
    const found = YEAR_LAST.exec(cell.trim());
    return found
      ? [{ first: Number(found[1]), dot: found[2] === '.', second: Number(found[3]) }]
      : [];
  });
  if (dates.length === 0) return { needed: false };
  if (dates.some(({ dot }) => dot)) return { needed: true, order: 'DD.MM.YYYY' };
  if (dates.some(({ first }) => first > 12)) return { needed: true, order: 'DD/MM/YYYY' };
  if (dates.some(({ second }) => second > 12)) return { needed: true, order: 'MM/DD/YYYY' };
  return { needed: true, order: null };
}
