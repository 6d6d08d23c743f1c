import type { Instant } from '../../../domain/kernel/time.ts';

/** Formats a UTC date in a language, such as 1 December 2026. */
export function shownDay(at: Instant, { locale }: { locale: string }): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
