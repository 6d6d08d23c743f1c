/** Milliseconds since the epoch, UTC. The domain never reads a clock: every instant is passed in. */
export type Instant = number;

/** A calendar day in UTC, `YYYY-MM-DD`. */
export type Day = string;

/** Milliseconds in a day of 24 hours. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** The first instant of a day. */
export function startOfDay(day: Day): Instant {
  return Date.parse(`${day}T00:00:00.000Z`);
}

/** The day that an instant falls on, in UTC. */
export function dayOf(at: Instant): Day {
  return new Date(at).toISOString().slice(0, 10);
}

/** The last millisecond of the day that an instant falls on, in UTC. */
export function endOfDay(at: Instant): Instant {
  return startOfDay(dayOf(at)) + DAY_MS - 1;
}
