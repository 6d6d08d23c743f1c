/** Numbers, money and dates in the reader's locale. Instants and days are in UTC. */
import { locale } from '../texts/language.ts';
import { DAY_MS } from './days.ts';

const day = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDay = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat(locale, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortMonth = new Intl.DateTimeFormat(locale, {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
});
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const tenThousandths = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 4,
  maximumFractionDigits: 4,
});
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
const all = new Intl.ListFormat(locale, { type: 'conjunction' });
const either = new Intl.ListFormat(locale, { type: 'disjunction' });
const listed = new Intl.ListFormat(locale, { type: 'unit' });

const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

interface Money {
  amount: string;
  currencyCode: string;
}

/** `$214K`, for lists and headlines. */
export function compactMoney({ amount, currencyCode }: Money): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currencyCode,
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).format(Number(amount));
}

/** `$214,300`, where the exact amount matters. */
export function fullMoney({ amount, currencyCode }: Money): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currencyCode,
    maximumFractionDigits: 0,
  }).format(Number(amount));
}

/** A figure from 0 to 100, without decimals. */
export function points(value: number): string {
  return whole.format(value);
}

/** `2.4`, `3`. */
export function oneDecimal(value: number): string {
  return tenths.format(value);
}

/** `0.0123`. */
export function fourDecimals(value: number): string {
  return tenThousandths.format(value);
}

/** `71%`, from a figure of 0 to 100. */
export function percent(value: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    value / 100,
  );
}

/** `54.0`. Always has one decimal. */
export function exactTenths(value: number): string {
  return new Intl.NumberFormat(locale, TENTHS).format(value);
}

/** `+14.2`, `−3.0`, `0.0`. */
export function signedTenths(value: number): string {
  return new Intl.NumberFormat(locale, { ...TENTHS, signDisplay: 'exceptZero' }).format(value);
}

/** `+14`, `−3`, `0`. */
export function signed(value: number): string {
  return new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  }).format(value);
}

/** `12 Dec`. Includes the year unless it is the current one. */
export function dayName(text: string, now = Date.now()): string {
  const date = new Date(text);
  const isThisYear = date.getUTCFullYear() === new Date(now).getUTCFullYear();
  return (isThisYear ? shortDay : day).format(date);
}

/** `12 Dec 2026, 14:05 UTC`. */
export function momentName(text: string): string {
  return moment.format(new Date(text));
}

/** `March 2026`. */
export function monthName(text: string): string {
  return month.format(new Date(text));
}

/** `Mar 2026`, for tight spaces. */
export function shortMonthName(text: string): string {
  return shortMonth.format(new Date(text));
}

/** `in 12 days`, `yesterday`. Compares UTC calendar days and ignores the time of day. */
export function fromNow(text: string, now = Date.now()): string {
  const dayOf = (instant: number) => Math.floor(instant / DAY_MS);
  return relative.format(dayOf(Date.parse(text)) - dayOf(now), 'day');
}

/** `1,240`. */
export function wholeNumber(value: number): string {
  return whole.format(value);
}

/** `1.2 MB`, from a number of bytes. */
export function compactBytes(bytes: number): string {
  const [unit, size] =
    bytes < 1e3 ? ['byte', 1] : bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / size);
}

/** `40 sec`, `3 min`. Rounded. */
export function roughTime(seconds: number): string {
  const [unit, size] =
    seconds < 90 ? ['second', 1] : seconds < 5_400 ? ['minute', 60] : ['hour', 3_600];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: 0,
  }).format(Math.ceil(seconds / size));
}

/** `High, Medium, and Low`. */
export function allOf(words: readonly string[]): string {
  return all.format(words);
}

/** `High or Medium`. */
export function eitherOf(words: readonly string[]): string {
  return either.format(words);
}

/** `A, B, C`: a list without a conjunction. */
export function enumerated(words: readonly string[]): string {
  return listed.format(words);
}
