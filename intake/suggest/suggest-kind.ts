import { ACCOUNT_FIELD_NAMES, CONTACT_FIELD_NAMES, TIDY_FIELD_NAMES } from './field-names.ts';
import { suggestColumns } from './suggest-columns.ts';
import { holdsAnswers } from './suggest-steps.ts';

/** What a file may hold. */
export const IMPORT_KINDS = ['accounts', 'contacts', 'responses'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a file seems to hold, by the names of its columns and some of its rows. */
export function suggestKind(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): ImportKind {
  if (answerColumns(names, rows).length > 0) return 'responses';
  const account = suggestColumns(names, ACCOUNT_FIELD_NAMES);
  const contact = suggestColumns(names, CONTACT_FIELD_NAMES);
  const isPerson = contact.email !== undefined || contact.role !== undefined;
  const isCompany = account.arr !== undefined || account.renewalDate !== undefined;
  return isPerson && !isCompany ? 'contacts' : 'accounts';
}

/** Whether a file seems to have one row an answer, rather than one a respondent. */
export function isTidy(names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const { step, effort } = suggestColumns(names, TIDY_FIELD_NAMES);
  return step !== undefined && effort !== undefined && answerColumns(names, rows).length === 1;
}

/** Columns (from 0) whose cells are answers. */
function answerColumns(names: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return [...names.keys()].filter((index) => holdsAnswers(rows.map((row) => row[index] ?? '')));
}
