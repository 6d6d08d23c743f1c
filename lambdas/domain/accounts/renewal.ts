import { DAY_MS, type Day, dayOf, type Instant, startOfDay } from '../kernel/time.ts';

/** A renewal within this many days counts as soon. */
const RENEWS_SOON_DAYS = 90;

/** Whole days from today to the renewal; negative once it has passed. */
export function daysToRenewal(renewalDate: Day, now: Instant): number {
  return Math.round((startOfDay(renewalDate) - startOfDay(dayOf(now))) / DAY_MS);
}

/** True if the account renews today or within the next 90 days. */
export function renewsSoon(renewalDate: Day | null, now: Instant): boolean {
  if (renewalDate === null) return false;
  const days = daysToRenewal(renewalDate, now);
  return days >= 0 && days <= RENEWS_SOON_DAYS;
}

/** The instants at which `renewsSoon` changes. */
export function renewalInstants(renewalDate: Day | null): Instant[] {
  if (renewalDate === null) return [];
  const start = startOfDay(renewalDate);
  return [start - RENEWS_SOON_DAYS * DAY_MS, start + DAY_MS];
}
