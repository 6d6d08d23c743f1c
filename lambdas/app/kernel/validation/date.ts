import { DAY_MS, dayOf, startOfDay, type Day, type Instant } from '../../../domain/kernel/time.ts';
import type { PathSegment, Problems } from './problems.ts';

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i;
const FIRST_DAY = '1970-01-01';

/** A calendar day, past or future, as YYYY-MM-DD. */
export function checkDay(problems: Problems, field: PathSegment, text: string): Day | undefined {
  if (isDay(text)) return text;
  return problems.invalid(field, `must be a date such as 2026-03-31; it is ${quoted(text)}.`);
}

/** A day on which something happened: at most one day after `now`. */
export function checkPastDay(
  problems: Problems,
  field: PathSegment,
  text: string,
  now: Instant,
): Day | undefined {
  const day = checkDay(problems, field, text);
  if (day === undefined || startOfDay(day) <= now + DAY_MS) return day;
  return problems.invalid(field, `must not be more than a day in the future; it is ${day}.`);
}

/** A day between tomorrow and `days` days from now, in UTC. */
export function checkDayAhead(
  problems: Problems,
  field: PathSegment,
  text: string,
  now: Instant,
  days: number,
): Day | undefined {
  const day = checkDay(problems, field, text);
  if (day === undefined) return undefined;
  const ahead = (startOfDay(day) - startOfDay(dayOf(now))) / DAY_MS;
  if (ahead >= 1 && ahead <= days) return day;
  return problems.invalid(field, `must be 1 to ${days} days in the future; it is ${day}.`);
}

/** An instant since 1970, past or future, with a UTC offset. */
export function checkInstant(
  problems: Problems,
  field: PathSegment,
  text: string,
): Instant | undefined {
  const at = parseInstant(text);
  if (at === null) {
    const example = 'must be a date and time with an offset such as 2026-03-31T09:30:00Z';
    return problems.invalid(field, `${example}; it is ${quoted(text)}.`);
  }
  if (at >= startOfDay(FIRST_DAY)) return at;
  return problems.invalid(field, `must not be before ${FIRST_DAY}; it is ${quoted(text)}.`);
}

/** An instant at which something happened, with a UTC offset: at most one day after `now`. */
export function checkPastInstant(
  problems: Problems,
  field: PathSegment,
  text: string,
  now: Instant,
): Instant | undefined {
  const at = checkInstant(problems, field, text);
  if (at === undefined || at <= now + DAY_MS) return at;
  return problems.invalid(
    field,
    `must not be more than a day in the future; it is ${quoted(text)}.`,
  );
}

/** Null if the text isn't a valid date and time with a UTC offset. */
export function parseInstant(text: string): Instant | null {
  const day = DATE_TIME.exec(text)?.[1];
  if (day === undefined || !isDay(day)) return null;
  const at = Date.parse(text.toUpperCase());
  return Number.isNaN(at) ? null : at;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = startOfDay(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The input, quoted and shortened for an error message. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
