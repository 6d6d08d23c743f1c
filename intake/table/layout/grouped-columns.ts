import { complaint } from '../../complaints/complaint.ts';
import type { Notices } from '../../notices.ts';
import type { FileRecord } from '../records.ts';
import type { Row } from '../rows.ts';

/** Arrows with which formatted reports mark columns that they are grouped or sorted by. */
const ASCENDING = /\s*[↑▲]$/u;
const DESCENDING = /\s*[↓▼]$/u;
const SUBTOTAL = /^(sub ?total|zwischensumme|sous-total|subtotale|subtotaal)/i;

/**
 * Columns (from 0) that a report is grouped by, in which only the first row of a group has a value. A column
 * sorted upward would start with its empty cells; one sorted downward is grouped only if there are subtotals.
 */
export function groupedColumns(
  names: readonly string[],
  records: readonly FileRecord[],
): readonly number[] {
  const hasSubtotals = records.some(({ cells }) =>
    cells.some((cell) => SUBTOTAL.test(cell.trim())),
  );
  return [...names.keys()].filter((index) => {
    const name = names[index] ?? '';
    return ASCENDING.test(name) || (hasSubtotals && DESCENDING.test(name));
  });
}

const FROM_ABOVE = complaint('takenFromAbove');

/** Fills the empty cells of a group with the value of its first row. */
export async function* filledGroups(
  rows: AsyncGenerator<Row>,
  { names, columns }: { names: readonly string[]; columns: readonly number[] },
  notices: Notices,
): AsyncGenerator<Row> {
  const above = new Map<number, string>();
  for await (const row of rows) {
    const filled = columns.filter((index) => isFilled(row, index));
    for (const index of filled) above.set(index, row.cells[index] ?? '');
    const empty = columns.filter((index) => !filled.includes(index) && above.has(index));
    const cells = [...row.cells];
    for (const index of empty) {
      cells[index] = above.get(index) ?? '';
      notices.add(complaint('groupedBy', { column: names[index] ?? '' }), FROM_ABOVE, row.line);
    }
    yield empty.length === 0 ? row : { ...row, cells };
  }
}

function isFilled({ cells }: Row, index: number): boolean {
  return (cells[index] ?? '').trim() !== '';
}
