import {
  ACCOUNT_FIELD_NAMES,
  CONTACT_FIELD_NAMES,
  OUTCOME_FIELD_NAMES,
  RATING_FIELD_NAMES,
  TIDY_FIELD_NAMES,
} from './field-names.ts';
import type { ImportKind } from './import-kind.ts';
import { suggestColumns, wordsOf } from './suggest-columns.ts';
import { holdsAnswers } from './suggest-steps.ts';

export { IMPORT_KINDS, type ImportKind } from './import-kind.ts';

/** Guesses the kind of a file from its column names and some of its rows. */
export function suggestKind(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): ImportKind {
  const fact = factKind(names);
  if (fact !== null) return fact;
  if (answerColumns(names, rows).length > 0 || isOfRatings(names, rows)) return 'responses';
  const account = suggestColumns(names, ACCOUNT_FIELD_NAMES);
  const contact = suggestColumns(names, CONTACT_FIELD_NAMES);
  const isPerson =
    contact.email !== undefined || contact.role !== undefined || contact.lastName !== undefined;
  const isCompany = account.arr !== undefined || account.renewalDate !== undefined;
  return isPerson && !isCompany ? 'contacts' : 'accounts';
}

/** Detects files of outcomes and figures by their column names only. */
function factKind(names: readonly string[]): ImportKind | null {
  const outcome = suggestColumns(names, OUTCOME_FIELD_NAMES);
  const isOutcome = names.some((name) =>
    /^(outcome|churn (date|reason))$/.test(wordsOf(name).join(' ')),
  );
  if (isOutcome && outcome.kind !== undefined && outcome.occurredOn !== undefined)
    return 'outcomes';
  const { solution, step, ces } = suggestColumns(names, RATING_FIELD_NAMES);
  const says = ces === undefined ? '' : wordsOf(names[ces] ?? '').join(' ');
  if (step === undefined || !/\b(ces|percent|difficult|difficulty|share)\b/.test(says)) return null;
  return solution === undefined ? 'market' : 'ratings';
}

/** Whether a file seems to have one row per answer, rather than one per respondent. */
export function isTidy(names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const { step, effort } = suggestColumns(names, TIDY_FIELD_NAMES);
  return step !== undefined && effort !== undefined && answerColumns(names, rows).length === 1;
}

const RATES = /\b(rating|score|nps|csat|ces|stars|note|bewertung|response|answer)\b/;
const OF_A_SURVEY = /\b(survey|questionnaire|response id|submission id|respondent|feedback)\b/;

/** Whether a file has ratings from 0 to 10 or survey columns. Such a file does not contain accounts. */
function isOfRatings(names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const words = names.map((name) => wordsOf(name).join(' '));
  const rates = words.some((name, index) => {
    const said = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
    return (
      RATES.test(name) && said.length > 0 && said.every((cell) => /^(10|\d)([.,]\d+)?$/.test(cell))
    );
  });
  return rates || words.some((name) => OF_A_SURVEY.test(name));
}

/** Columns (from 0) whose cells are answers. */
function answerColumns(names: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return [...names.keys()].filter((index) => holdsAnswers(rows.map((row) => row[index] ?? '')));
}
