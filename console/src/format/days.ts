/** A 24-hour day in milliseconds. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** The UTC day the given number of days from now, as `YYYY-MM-DD`. */
export function dayAhead(days: number, now = Date.now()): string {
  return new Date(now + days * DAY_MS).toISOString().slice(0, 10);
}
