import { complaint } from '../complaints/complaint.ts';
import type { Notices } from '../notices.ts';
import { closes, isClosingLine, isLoneCell } from './layout/closing-lines.ts';
import type { FileRecord } from './records.ts';

/** A row of data. */
export interface Row extends FileRecord {
  /** Number among the rows of data, from 1. Blank lines are not counted. */
  number: number;
}

const CLOSING_LINE = complaint('closingLine');
const PASSED_OVER = complaint('passedOver');

/**
 * Numbers the rows of data, and skips totals and closing lines. A row with a single cell is a closing line
 * only if no other rows follow, so it is held back until that is known.
 */
export async function* rowsOf(
  first: readonly FileRecord[],
  others: AsyncGenerator<FileRecord>,
  width: number,
  notices: Notices,
): AsyncGenerator<Row> {
  let number = 0;
  let ends = first[0]?.line ?? 0;
  let held: { record: FileRecord; isAfterBlank: boolean }[] = [];
  const passOver = ({ line, cells }: FileRecord): void => {
    notices.add(CLOSING_LINE, PASSED_OVER, line, cells.find((cell) => cell.trim()) ?? null);
  };
  for await (const record of chained(first, others)) {
    const isAfterBlank = record.line > ends;
    ends = record.line + 1 + breaksIn(record);
    if (isClosingLine(record, width)) {
      passOver(record);
      continue;
    }
    if (isLoneCell(record, width) && held.length < 50) {
      held.push({ record, isAfterBlank: isAfterBlank || held.at(-1)?.isAfterBlank === true });
      continue;
    }
    for (const { record: earlier } of held) yield { ...earlier, number: (number += 1) };
    held = [];
    yield { ...record, number: (number += 1) };
  }
  for (const { record, isAfterBlank } of held) {
    if (closes(record, isAfterBlank)) passOver(record);
    else yield { ...record, number: (number += 1) };
  }
}

async function* chained(
  first: readonly FileRecord[],
  others: AsyncGenerator<FileRecord>,
): AsyncGenerator<FileRecord> {
  yield* first;
  yield* others;
}

function breaksIn({ cells }: FileRecord): number {
  return cells.reduce((sum, cell) => {
    return cell.includes('\n') || cell.includes('\r')
      ? sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0)
      : sum;
  }, 0);
}
