import type { ACCOUNT_COLUMNS } from '../../../../intake/import/account-rows.ts';
import type { CONTACT_COLUMNS } from '../../../../intake/import/contact-rows.ts';
import type { Effort, Role } from '../../../../intake/mapping/efforts.ts';
import type { DateOrder } from '../../../../intake/mapping/instant-cell.ts';
import type { Mapping } from '../../../../intake/mapping/mapping-schema.ts';
import type { AnswerField, TidyField } from '../../../../intake/suggest/field-names.ts';
import type { ImportKind } from '../../../../intake/suggest/suggest-kind.ts';
import type { StepColumns } from '../../../../intake/suggest/suggest-steps.ts';
import type { Header } from '../../../../intake/table/header.ts';

export type AccountField = (typeof ACCOUNT_COLUMNS)[number];
export type ContactField = (typeof CONTACT_COLUMNS)[number];

/** Columns (from 0) by the field that they hold. */
export type Columns<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** What a value of a scale means: nothing yet, "not applicable", or an effort. */
export type Meaning = Effort | 'NOT_APPLICABLE' | '';

/** What the columns of a file mean, as far as somebody has said: every kind beside the others. */
export interface DraftMapping {
  kind: ImportKind;
  accounts: Columns<AccountField>;
  /** What an ARR without a currency is in. */
  currencyCode: string;
  contacts: Columns<ContactField>;
  answers: Columns<AnswerField>;
  /** The day of all answers, where no column has it. */
  answeredOn: string;
  /** Null: no date needs one, or nobody has said yet. */
  dateOrder: DateOrder | null;
  layout: 'wide' | 'tidy';
  /** Wide: by step key. */
  steps: Readonly<Record<string, StepColumns>>;
  tidy: Columns<TidyField>;
  /** By value. */
  scale: Readonly<Record<string, Meaning>>;
  /** By value; nothing: it is no role. */
  roles: Readonly<Record<string, Role | ''>>;
  createsAccounts: boolean;
  /** A mapping file, which takes the place of all that is said here of answers. */
  given: { name: string; mapping: Mapping } | null;
}

/** The mapping of answers as the command line reads it from a file. */
export function mappingOf(draft: DraftMapping, header: Header): Mapping {
  if (draft.given) return draft.given.mapping;
  const { answers, layout, steps, tidy } = draft;
  const at = (index: number | null | undefined) =>
    index == null ? undefined : { column: columnName(header, index) };
  const texts = (columns: Partial<Omit<StepColumns, 'answer'>>) => ({
    ...(at(columns.explanation) && { explanation: at(columns.explanation) }),
    ...(at(columns.alternative) && { alternative: at(columns.alternative) }),
  });
  const optional = (['respondent', 'name', 'email', 'role', 'mayContact'] as const).flatMap(
    (field) => (answers[field] === undefined ? [] : [[field, at(answers[field])] as const]),
  );
  return {
    account: at(answers.account) ?? { rowNumber: true },
    ...Object.fromEntries(optional),
    submittedAt: at(answers.submittedAt) ?? { fixed: draft.answeredOn },
    ...(layout === 'wide'
      ? {
          steps: Object.fromEntries(
            Object.entries(steps).flatMap(([key, columns]) =>
              columns.answer === null
                ? []
                : [[key, { column: columnName(header, columns.answer), ...texts(columns) }]],
            ),
          ),
        }
      : { step: at(tidy.step), effort: at(tidy.effort), ...texts(tidy) }),
    scale: Object.fromEntries(
      Object.entries(draft.scale).flatMap(([value, meaning]) =>
        meaning === '' ? [] : [[value, meaning === 'NOT_APPLICABLE' ? null : meaning]],
      ),
    ),
    ...rolesOf(draft),
    ...(draft.dateOrder && { dateFormat: draft.dateOrder }),
  };
}

/** What titles mean, where somebody has said so. */
export function rolesOf({ roles }: DraftMapping): { roles?: Record<string, Role> } {
  const said = Object.entries(roles).flatMap(([title, role]) =>
    role === '' ? [] : [[title, role]],
  );
  return said.length === 0 ? {} : { roles: Object.fromEntries(said) as Record<string, Role> };
}

/** A column's name, or its number from 1 where the name is empty or there twice. */
function columnName({ names }: Header, index: number): string | number {
  const name = names[index] ?? '';
  return name === '' || names.indexOf(name) !== names.lastIndexOf(name) ? index + 1 : name;
}
