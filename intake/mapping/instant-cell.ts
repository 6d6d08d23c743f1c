/** Orders of dates that do not start with the year; the separator may be a slash, a dot or a dash. */
export const DATE_ORDERS = ['MM/DD/YYYY', 'DD/MM/YYYY', 'DD.MM.YYYY'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type InstantCell = { ok: true; instant: string } | { ok: false; problem: string };

const TIME = String.raw`(?:[T,\s]\s*(?<time>\d.*))?`;
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${TIME}$`,
  'i',
);
const YEAR_LAST = new RegExp(
  String.raw`^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})${TIME}$`,
  'i',
);
const CLOCK =
  /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?\s*(?<half>[AP]M)?\s*(?<zone>Z|(?:UTC|GMT)?(?:[+-]\d{1,2}(?::?\d{2})?)?)$/i;
const OFFSET = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/;

/**
 * Reads a date, with or without a time, as an instant in ISO 8601. A time without an offset is taken
 * as UTC, a date without a time as its first instant. Dates that end with the year need an order.
 */
export function readInstant(cell: string, order: DateOrder | undefined): InstantCell {
  const text = cell.trim();
  const yearFirst = YEAR_FIRST.exec(text)?.groups;
  if (yearFirst) {
    return assembled(
      text,
      [yearFirst['year'], yearFirst['month'], yearFirst['day']],
      yearFirst['time'],
    );
  }
  const yearLast = YEAR_LAST.exec(text)?.groups;
  if (!yearLast) {
    return refused(`"${text}" is no date: write 2026-11-30 or 2026-11-30T09:15:00Z`);
  }
  if (order === undefined) {
    return refused(
      `which part of "${text}" is the month? Say "dateFormat": "MM/DD/YYYY" or "DD/MM/YYYY" in the mapping`,
    );
  }
  const { first, second, year } = yearLast;
  const [month, day] = order === 'MM/DD/YYYY' ? [first, second] : [second, first];
  return assembled(text, [year, month, day], yearLast['time']);
}

function assembled(
  text: string,
  date: readonly (string | undefined)[],
  time: string | undefined,
): InstantCell {
  const [year = 0, month = 0, day = 0] = date.map(Number);
  const midnight = Date.UTC(year, month - 1, day);
  // Date.UTC rolls 30 February over into March.
  if (new Date(midnight).getUTCMonth() !== month - 1 || day < 1 || year < 1900) {
    return refused(`"${text}" is no day of the calendar`);
  }
  const clock = time === undefined ? 0 : clockMs(time);
  if (clock === null)
    return refused(`"${text}" has no time of day that can be read: write 09:15:00`);
  return { ok: true, instant: new Date(midnight + clock).toISOString() };
}

/** Milliseconds from midnight UTC; null if it is no time of day. */
function clockMs(time: string): number | null {
  const parts = CLOCK.exec(time.trim())?.groups;
  if (!parts) return null;
  const half = parts['half']?.toUpperCase();
  const written = Number(parts['hour']);
  const [minute, second] = [Number(parts['minute']), Number(parts['second'] ?? 0)];
  if (
    minute > 59 ||
    second > 59 ||
    written > 23 ||
    (half !== undefined && (written < 1 || written > 12))
  ) {
    return null;
  }
  const hour = half === undefined ? written : (written % 12) + (half === 'PM' ? 12 : 0);
  const ms = Number((parts['fraction'] ?? '').slice(0, 3).padEnd(3, '0'));
  return ((hour * 60 + minute - offsetMinutes(parts['zone'] ?? '')) * 60 + second) * 1000 + ms;
}

function offsetMinutes(zone: string): number {
  const parts = OFFSET.exec(zone)?.groups;
  if (!parts) return 0;
  const minutes = Number(parts['hours']) * 60 + Number(parts['minutes'] ?? 0);
  return parts['sign'] === '-' ? -minutes : minutes;
}

function refused(problem: string): InstantCell {
  return { ok: false, problem };
}
