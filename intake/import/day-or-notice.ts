import { complaint, type Complaint } from '../complaints/complaint.ts';
import { readDay } from '../mapping/instant-cell.ts';
import { LEFT_OUT, type Notices } from '../notices.ts';
import type { Row } from '../table/table.ts';
import type { DateOrder } from '../values/date-parts.ts';

/** The day in an optional cell. Undefined, with a notice, if it cannot be read. */
export function dayOrNotice(
  text: string,
  column: string | Complaint,
  row: Row,
  order: DateOrder | undefined,
  notices: Notices,
): string | undefined {
  const read = readDay(text, order);
  if (read.ok) return read.day;
  notices.add(complaint('unreadable', { column }), LEFT_OUT, row.line, text);
  return undefined;
}
