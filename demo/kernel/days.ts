/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** The UTC day, `YYYY-MM-DD`, some days after (or, negative, before) the day of an instant. */
export function dayFrom(instant: number, days: number): string {
  return new Date(instant + days * DAY_MS).toISOString().slice(0, 10);
}

/** The first instant of the UTC day of an instant, or of a day `YYYY-MM-DD`. */
export function startOfDay(day: number | string): number {
  return Date.parse(new Date(day).toISOString().slice(0, 10));
}
