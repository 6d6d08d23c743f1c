import { ROLES, type Effort } from '../../../../intake/mapping/efforts.ts';
import { effortInWords } from '../../../../intake/suggest/effort-words.ts';
import {
  ACCOUNT_FIELD_NAMES,
  ANSWER_FIELD_NAMES,
  CONTACT_FIELD_NAMES,
  TIDY_FIELD_NAMES,
} from '../../../../intake/suggest/field-names.ts';
import { suggestColumns } from '../../../../intake/suggest/suggest-columns.ts';
import { suggestDateOrder } from '../../../../intake/suggest/suggest-date-order.ts';
import { isTidy, suggestKind } from '../../../../intake/suggest/suggest-kind.ts';
import { suggestRole } from '../../../../intake/suggest/suggest-role.ts';
import {
  distinctValues,
  type NamedStep,
  suggestSteps,
} from '../../../../intake/suggest/suggest-steps.ts';
import { fold } from '../../../../intake/table/fold.ts';
import type { DraftMapping, Meaning } from './draft-mapping.ts';

/** The first rows of a file, by which its columns are guessed. */
export interface Sample {
  names: readonly string[];
  rows: readonly (readonly string[])[];
}

const DEFAULT_CURRENCY = 'USD';

/** What the columns seem to mean. Everything may be said otherwise. */
export function suggestDraft(sample: Sample, steps: readonly NamedStep[]): DraftMapping {
  const { names, rows } = sample;
  const draft: DraftMapping = {
    kind: suggestKind(names, rows),
    accounts: suggestColumns(names, ACCOUNT_FIELD_NAMES),
    currencyCode: DEFAULT_CURRENCY,
    contacts: suggestColumns(names, CONTACT_FIELD_NAMES),
    answers: withAddress(suggestColumns(names, ANSWER_FIELD_NAMES), sample),
    answeredOn: '',
    dateOrder: null,
    layout: isTidy(names, rows) ? 'tidy' : 'wide',
    steps: suggestSteps(names, steps),
    tidy: suggestColumns(names, TIDY_FIELD_NAMES),
    scale: {},
    roles: {},
    createsAccounts: false,
    given: null,
  };
  return withMeanings(draft, sample);
}

/** Who is known by an e-mail address has it as one too. */
function withAddress(answers: DraftMapping['answers'], sample: Sample): DraftMapping['answers'] {
  const { respondent, email } = answers;
  if (respondent === undefined || email !== undefined) return answers;
  const ids = cellsOf(sample, [respondent]).filter((id) => id.trim() !== '');
  const isAddress = ids.length > 0 && ids.every((id) => /^[^@\s]+@[^@\s]+$/.test(id.trim()));
  return isAddress ? { ...answers, email: respondent } : answers;
}

/** The same with a line for every value that the chosen columns hold; what was said of one stays. */
export function withMeanings(draft: DraftMapping, sample: Sample): DraftMapping {
  const scale = distinctValues(cellsOf(sample, answerColumnsOf(draft)));
  const titles = distinctValues(cellsOf(sample, [roleColumnOf(draft)]));
  const date = suggestDateOrder(cellsOf(sample, [draft.answers.submittedAt]));
  return {
    ...draft,
    scale: Object.fromEntries(
      scale.map((value) => [value, draft.scale[value] ?? meaningOf(value)]),
    ),
    roles: Object.fromEntries(
      titles
        .filter((title) => !ROLES.some((role) => fold(role) === fold(title)))
        .map((title) => [title, draft.roles[title] ?? suggestRole(title) ?? '']),
    ),
    dateOrder: date.needed ? (draft.dateOrder ?? date.order) : null,
  };
}

/** Columns (from 0) that hold answers. */
export function answerColumnsOf({ layout, steps, tidy }: DraftMapping): (number | undefined)[] {
  if (layout === 'tidy') return [tidy.effort];
  return Object.values(steps).map(({ answer }) => answer ?? undefined);
}

/** What the cells of columns say, in the first rows. */
export function cellsOf({ rows }: Sample, columns: readonly (number | undefined)[]): string[] {
  return columns.flatMap((column) =>
    column === undefined ? [] : rows.map((row) => row[column] ?? ''),
  );
}

function roleColumnOf({ kind, contacts, answers }: DraftMapping): number | undefined {
  return kind === 'contacts' ? contacts.role : answers.role;
}

function meaningOf(value: string): Meaning {
  const effort: Effort | null | undefined = effortInWords(value);
  return effort === null ? 'NOT_APPLICABLE' : (effort ?? '');
}
