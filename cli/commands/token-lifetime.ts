import { Failure } from '../failure.ts';

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const MOST_DAYS = 30;
const MOST_SECONDS = MOST_DAYS * 86_400;

/** Converts `90s`, `30m`, `8h` or `7d` to seconds, up to 30 days. Throws a Failure if it is invalid. */
export function lifetimeOf(text: string): number {
  const [, count, unit = ''] = /^(\d{1,7})([smhd])$/.exec(text) ?? [];
  const seconds = Number(count) * (SECONDS[unit] ?? Number.NaN);
  if (seconds >= 1 && seconds <= MOST_SECONDS) return seconds;
  throw new Failure(
    `--expires must be a time such as 90s, 30m, 8h or 7d, up to ${MOST_DAYS} days; it is "${text}".`,
  );
}
