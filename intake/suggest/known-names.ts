import { ACCOUNT_FIELD_NAMES, ANSWER_FIELD_NAMES, CONTACT_FIELD_NAMES } from './field-names.ts';
import { wordsOf } from './suggest-columns.ts';

const KNOWN = new Set(
  [ACCOUNT_FIELD_NAMES, CONTACT_FIELD_NAMES, ANSWER_FIELD_NAMES].flatMap((fields) =>
    Object.values(fields).flatMap((names) => names.map((name) => wordsOf(name).join(''))),
  ),
);

/** Whether a cell is a column name that exports are known to use for a field. */
export function isKnownName(cell: string): boolean {
  return KNOWN.has(wordsOf(cell).join(''));
}
