import { complaint, type Complaint } from '../complaints/complaint.ts';
import { readClock } from '../values/clock.ts';
import { dateParts, type DateOrder, type WrittenDate } from '../values/date-parts.ts';

export { DATE_ORDERS, type DateOrder } from '../values/date-parts.ts';

export type InstantCell =
  | { ok: true; instant: string; unknownZone?: string }
  | { ok: false; problem: Complaint };
export type DayCell = { ok: true; day: string } | { ok: false; problem: Complaint };

const DAY_MS = 86_400_000;

/**
 * Reads a date, with or without a time, as an instant in ISO 8601. A time without an offset or with an
 * unknown zone is read as UTC; a date without a time is the first instant of the day. Numeric dates that end
 * with the year need an order.
 */
export function readInstant(cell: string, order: DateOrder | undefined): InstantCell {
  const text = cell.trim();
  const read = midnightOf(text, order);
  if ('problem' in read) return { ok: false, problem: read.problem };
  if (read.time === '') return { ok: true, instant: new Date(read.midnight).toISOString() };
  const clock = readClock(read.time);
  if (clock === null) {
    return { ok: false, problem: complaint('noTime', { cell: text }) };
  }
  const instant = new Date(read.midnight + clock.ms).toISOString();
  return { ok: true, instant, ...(clock.unknownZone && { unknownZone: clock.unknownZone }) };
}

/** Reads a day as YYYY-MM-DD. Ignores the time and its zone. */
export function readDay(cell: string, order: DateOrder | undefined): DayCell {
  const text = cell.trim();
  const read = midnightOf(text, order);
  if ('problem' in read) return { ok: false, problem: read.problem };
  if (read.time !== '' && readClock(read.time) === null) {
    return { ok: false, problem: complaint('noDay', { cell: text }) };
  }
  const day = read.midnight - (read.midnight % DAY_MS);
  return { ok: true, day: new Date(day).toISOString().slice(0, 10) };
}

type Midnight = { midnight: number; time: string } | { problem: Complaint };

function midnightOf(text: string, order: DateOrder | undefined): Midnight {
  const written = dateParts(text, order);
  if (written === null) return { problem: complaint('noDate', { cell: text }) };
  if (written === 'order') return { problem: complaint('whichMonth', { cell: text }) };
  if ('at' in written) return { midnight: written.at, time: '' };
  const midnight = dayOf(written);
  if (midnight === null) return { problem: complaint('noCalendarDay', { cell: text }) };
  return { midnight, time: written.time };
}

/** Midnight UTC of a day. Null if the day does not exist in the calendar. */
function dayOf({ year, month, day }: Extract<WrittenDate, { year: number }>): number | null {
  const midnight = Date.UTC(year, month - 1, day);
  // Date.UTC turns 30 February into a day in March.
  if (new Date(midnight).getUTCMonth() !== month - 1 || day < 1 || year < 1900) return null;
  return midnight;
}
