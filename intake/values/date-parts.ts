import { monthNamed } from './months.ts';

/** Orders of dates that do not start with the year. The separator may be a slash, a dot or a dash. */
export const DATE_ORDERS = ['MM/DD/YYYY', 'DD/MM/YYYY', 'DD.MM.YYYY'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A date and the text of the time after it, or an instant that was written as a number. */
export type WrittenDate =
  | { year: number; month: number; day: number; time: string }
  | { at: number };

const REST = String.raw`(?:[T,\s]\s*(?<time>\S.*))?$`;
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})日?${REST}`,
  'i',
);
const COMPACT = new RegExp(
  String.raw`^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)${REST}`,
  'i',
);
const YEAR_LAST = new RegExp(
  String.raw`^(?<first>\d{1,2})\s?[-/.]\s?(?<second>\d{1,2})\s?[-/.]\s?(?<year>\d{4}|'?\d{2})${REST}`,
  'i',
);
const DAY_NAME = /^\p{L}+\.?,?\s+(?=\S*\d|\p{L})/u;
const MONTH_NAMED = new RegExp(
  String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th|º|er|\.)?[\s/.-]*(?:de\s+|of\s+)?(?<name>\p{L}{3,})\.?,?[\s/.-]*(?:de\s+)?(?<year>\d{4}|'?\d{2})${REST}`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  String.raw`^(?<name>\p{L}{3,})\.?[\s/.-]*(?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s/.-]+(?<year>\d{4}|'\d{2})${REST}`,
  'iu',
);
const DAY_MS = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** 1982 to 2064. Numbers outside this range are not dates. */
const SERIALS = [30_000, 60_000] as const;

/**
 * Splits a date into its parts. Null if it is not a date, 'order' if the position of the month is unclear.
 */
export function dateParts(
  text: string,
  order: DateOrder | undefined,
): WrittenDate | 'order' | null {
  const number = numberedDate(text);
  if (number) return number;
  const yearFirst = (YEAR_FIRST.exec(text) ?? COMPACT.exec(text))?.groups;
  if (yearFirst) return parts(yearFirst, Number(yearFirst['month']), Number(yearFirst['day']));
  const yearLast = YEAR_LAST.exec(text)?.groups;
  if (yearLast) {
    if (order === undefined) return 'order';
    const [first, second] = [Number(yearLast['first']), Number(yearLast['second'])];
    const isMonthFirst = order === 'MM/DD/YYYY';
    return parts(yearLast, isMonthFirst ? first : second, isMonthFirst ? second : first);
  }
  return namedDate(text) ?? namedDate(text.replace(DAY_NAME, ''));
}

function namedDate(text: string): WrittenDate | null {
  const found = (MONTH_NAMED.exec(text) ?? MONTH_FIRST.exec(text))?.groups;
  const month = found && monthNamed(found['name'] ?? '');
  return found && month ? parts(found, month, Number(found['day'])) : null;
}

/** A date as a spreadsheet serial number. */
function numberedDate(text: string): WrittenDate | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return null;
  const number = Number(text.replace(',', '.'));
  if (number < SERIALS[0] || number > SERIALS[1]) return null;
  return { at: Math.round((EXCEL_EPOCH + number * DAY_MS) / 1000) * 1000 };
}

type Groups = Readonly<Record<string, string | undefined>>;

function parts(groups: Groups, month: number, day: number): WrittenDate {
  const written = (groups['year'] ?? '').replace("'", '');
  const short = Number(written);
  const year = written.length === 4 ? short : short + (short < 69 ? 2000 : 1900);
  return { year, month, day, time: groups['time'] ?? '' };
}
