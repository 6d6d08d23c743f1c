/** Milliseconds per day of 24 hours. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** The UTC day, `YYYY-MM-DD`, some days after an instant (before it if negative). */
export function dayFrom(instant: number, days: number): string {
  return new Date(instant + days * DAY_MS).toISOString().slice(0, 10);
}

/** The first instant of the UTC day that contains an instant, or of a day `YYYY-MM-DD`. */
export function startOfDay(day: number | string): number {
  return Date.parse(new Date(day).toISOString().slice(0, 10));
}
