import type { Instant } from '../../../domain/kernel/time.ts';

/** A day as it is read in a language, such as 1 December 2026, in UTC. */
export function shownDay(at: Instant, { locale }: { locale: string }): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
