import { IntlMessageFormat } from 'intl-messageformat';
import type { Complaint, ComplaintCode, Params } from './complaint.ts';
import { ENGLISH } from './english.ts';

/** A complaint, or a message about a row that is already text because it comes from the server. */
export type Message = Complaint | string;

/** Formats a message in one language. */
export type Format = (message: Message) => string;

/** Looks up a code in the catalog of a language and fills in the variables. */
export type Translate = (code: ComplaintCode, values: Record<string, string | number>) => string;

/**
 * Creates a formatter that uses a catalog. `columnShown` translates the label of a column that has no name.
 */
export function createFormatter(
  translate: Translate,
  columnShown: (column: string) => string,
): Format {
  const format: Format = (message) => {
    if (typeof message === 'string') return message;
    const values = Object.entries(message.params).map(([name, value]) => [
      name,
      shown(name, value),
    ]);
    return translate(message.code, Object.fromEntries(values) as Record<string, string | number>);
  };
  const shown = (name: string, value: Params[string]): string | number => {
    if (typeof value === 'number') return value;
    if (typeof value === 'string') return name === 'column' ? columnShown(value) : value;
    return [value].flat().map(format).join(', ');
  };
  return format;
}

const formats = new Map<ComplaintCode, IntlMessageFormat>();

function english(code: ComplaintCode, values: Record<string, string | number>): string {
  const format = formats.get(code) ?? new IntlMessageFormat(ENGLISH[code], 'en');
  formats.set(code, format);
  return String(format.format(values));
}

/** Formats in English, for the command line and for stored records. */
export const sentence = createFormatter(english, (column) => column);
