import { IntlMessageFormat } from 'intl-messageformat';
import type { Complaint, ComplaintCode, Params } from './complaint.ts';
import { ENGLISH } from './english.ts';

/** A complaint, or what someone else has said of a row already in words: the server. */
export type Said = Complaint | string;

/** Says it in a language. */
export type Say = (said: Said) => string;

/** Looks a code up in the catalog of a language, and fills its variables. */
export type Translate = (code: ComplaintCode, values: Record<string, string | number>) => string;

/** Says complaints by a catalog; `columnShown` names columns where the language has words for one without a name. */
export function sayer(translate: Translate, columnShown: (column: string) => string): Say {
  const say: Say = (said) => {
    if (typeof said === 'string') return said;
    const values = Object.entries(said.params).map(([name, value]) => [name, shown(name, value)]);
    return translate(said.code, Object.fromEntries(values) as Record<string, string | number>);
  };
  const shown = (name: string, value: Params[string]): string | number => {
    if (typeof value === 'number') return value;
    if (typeof value === 'string') return name === 'column' ? columnShown(value) : value;
    return [value].flat().map(say).join(', ');
  };
  return say;
}

const formats = new Map<ComplaintCode, IntlMessageFormat>();

function english(code: ComplaintCode, values: Record<string, string | number>): string {
  const format = formats.get(code) ?? new IntlMessageFormat(ENGLISH[code], 'en');
  formats.set(code, format);
  return String(format.format(values));
}

/** In English, as the command line and what is on record have it. */
export const sentence = sayer(english, (column) => column);
