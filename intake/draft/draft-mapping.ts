import type { Complaint } from '../complaints/complaint.ts';
import type { MarketColumn, RatingColumn } from '../figure-fields.ts';
import type { OutcomeColumn } from '../outcome-fields.ts';
import type { AccountColumn, ContactColumn } from '../fields.ts';
import type { Effort, Role } from '../mapping/efforts.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { AnswerField, TidyField } from '../suggest/field-names.ts';
import type { ImportKind } from '../suggest/import-kind.ts';
import type { StepColumns } from '../suggest/suggest-steps.ts';
import type { OutcomeMeaning } from '../suggest/suggest-outcome.ts';
import type { Header } from '../table/layout/header.ts';
import type { DateOrder } from '../values/date-parts.ts';
import type { DecimalMark } from '../values/money.ts';
import type { PercentForm } from '../values/percent.ts';

/** Column index (from 0) of each field. */
type Columns<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** Meaning of a value on a scale: an effort, "not applicable", or '' if undecided. */
export type Meaning = Effort | 'NOT_APPLICABLE' | '';
export type Meanings = Readonly<Record<string, Meaning>>;

/**
 * Source of an answer's account: a column, an e-mail domain, the same for all rows, or a new one for each
 * row.
 */
export type AccountFrom = 'column' | 'domain' | 'same' | 'each';

/** The tool that a file was recognized as, and the headers it was recognized by. */
interface RecognizedAs {
  key: string;
  name: string;
  by: readonly string[];
}

/**
 * The meaning of a file's columns as far as it is known. Holds the settings of all kinds of files side by
 * side.
 */
export interface DraftMapping {
  kind: ImportKind;
  /** Null if no tool was recognized. */
  tool: RecognizedAs | null;
  accounts: Columns<AccountColumn>;
  /** Columns that are kept as attributes of the account, by attribute key. */
  attributes: Readonly<Record<string, number>>;
  /** Currency of an ARR that states none, and the target of conversions. */
  currencyCode: string;
  /** Exchange rate by currency: the value of one unit. */
  rates: Readonly<Record<string, string>>;
  decimalMark: DecimalMark | null;
  /** Owners' e-mail addresses by the name in the file. */
  owners: Readonly<Record<string, string>>;
  contacts: Columns<ContactColumn>;
  outcomes: Columns<OutcomeColumn>;
  /** Outcome kind by the word in the file. */
  outcomeWords: Readonly<Record<string, OutcomeMeaning>>;
  market: Columns<MarketColumn>;
  ratings: Columns<RatingColumn>;
  /** How bare percentages up to 1 are interpreted. Null if none needs it or if undecided. */
  percentForm: PercentForm | null;
  answers: Columns<AnswerField>;
  accountFrom: AccountFrom;
  /** The account of all answers, if it is the same. */
  accountName: string;
  /** Account ids by the text in the file. An empty id means a new account. */
  accountIds: Readonly<Record<string, string>>;
  /** The date of all answers, if no column has it. */
  answeredOn: string;
  /** Null if no date needs an order or if undecided. */
  dateOrder: DateOrder | null;
  layout: 'wide' | 'tidy';
  /** For wide files: columns by step key. */
  steps: Readonly<Record<string, StepColumns>>;
  tidy: Columns<TidyField>;
  /** For tidy files: step keys by the text in the file. */
  stepNames: Readonly<Record<string, string>>;
  /** Meaning by value. */
  scale: Meanings;
  /** Scales by step key, for steps whose scale differs from the shared one. */
  stepScales: Readonly<Record<string, Meanings>>;
  /** The ends of a numeric scale, the lower first. */
  range: readonly [number, number] | null;
  /** Role by title. `otherRoles` applies where it is empty. */
  roles: Readonly<Record<string, Role | ''>>;
  /** Role of titles that have none of their own. Empty to leave it unset. */
  otherRoles: Role | '';
  /** Meaning by value. */
  consents: Readonly<Record<string, boolean | ''>>;
  /** Rows to import: those in which this column is filled, or has one of these values. */
  only: { column: number; is: readonly string[] | null } | null;
  /** Rows to leave out, such as tests: those in which this column has one of these values. */
  except: { column: number; is: readonly string[] } | null;
  /** What the user should review, but does not have to specify. */
  warnings: readonly Complaint[];
  createsAccounts: boolean;
  /** A mapping file that replaces all settings for answers here. */
  given: { name: string; mapping: Mapping } | null;
}

/** The mapping of answers in the form of a mapping file. */
export function mappingOf(draft: DraftMapping, header: Header): Mapping {
  if (draft.given) return { ...draft.given.mapping, ...decidedAccounts(draft) };
  const { answers } = draft;
  const at = columnAt(header);
  const optional = OPTIONAL.flatMap((field) =>
    answers[field] === undefined ? [] : [[field, at(answers[field])] as const],
  );
  return {
    account: accountOf(draft, header),
    ...accountIdsOf(draft),
    ...Object.fromEntries(optional),
    submittedAt: at(answers.submittedAt) ?? { fixed: draft.answeredOn },
    ...answersOf(draft, header),
    scale: meaningsOf(draft.scale),
    ...stepNamesOf(draft),
    ...rolesOf(draft),
    ...(draft.otherRoles !== '' && { otherRoles: draft.otherRoles }),
    ...consentsOf(draft),
    ...onlyOf(draft, header),
    ...exceptOf(draft, header),
    ...(draft.dateOrder && { dateFormat: draft.dateOrder }),
    ...(draft.createsAccounts && { createAccounts: true }),
  };
}

const OPTIONAL = [
  'respondent',
  'name',
  'firstName',
  'lastName',
  'email',
  'role',
  'mayContact',
] as const;

type AtColumn = { column: string | number };

function columnAt(header: Header): (index: number | null | undefined) => AtColumn | undefined {
  return (index) => (index == null ? undefined : { column: columnName(header, index) });
}

function accountOf(draft: DraftMapping, header: Header): Mapping['account'] {
  if (draft.accountFrom === 'same') return { fixed: draft.accountName };
  if (draft.accountFrom === 'each') {
    const { respondent } = draft.answers;
    return columnAt(header)(respondent) ?? { rowNumber: true };
  }
  const { account, email } = draft.answers;
  if (draft.accountFrom === 'domain' && email !== undefined) {
    return { domainOf: columnName(header, email) };
  }
  return columnAt(header)(account) ?? { rowNumber: true };
}

function accountIdsOf({ accountIds }: DraftMapping): Pick<Mapping, 'accountIds'> {
  const said = Object.entries(accountIds).map(([text, id]) => [text, id === '' ? null : id]);
  return said.length === 0 ? {} : { accountIds: Object.fromEntries(said) as Mapping['accountIds'] };
}

/** Account ids from the mapping file, together with those chosen since. */
function decidedAccounts(draft: DraftMapping): Pick<Mapping, 'accountIds'> {
  const { accountIds } = accountIdsOf(draft);
  return accountIds ? { accountIds: { ...draft.given?.mapping.accountIds, ...accountIds } } : {};
}

function answersOf(draft: DraftMapping, header: Header): Partial<Mapping> {
  const { layout, steps, tidy, stepScales } = draft;
  const at = columnAt(header);
  const texts = (columns: Partial<Omit<StepColumns, 'answer'>>) => ({
    ...(at(columns.explanation) && { explanation: at(columns.explanation) }),
    ...(at(columns.alternative) && { alternative: at(columns.alternative) }),
    ...(at(columns.reason) && { reason: at(columns.reason) }),
  });
  if (layout === 'tidy') {
    return { step: at(tidy.step), effort: at(tidy.effort), ...texts(tidy) };
  }
  const mapped = Object.entries(steps).flatMap(([key, columns]) => {
    const { answer, options } = columns;
    if (answer === null) return [];
    const own = stepScales[key];
    return [
      [
        key,
        {
          column: columnName(header, answer),
          ...(options && { options: options.map((index) => columnName(header, index)) }),
          ...texts(columns),
          ...(own && { scale: meaningsOf(own) }),
        },
      ] as const,
    ];
  });
  return { steps: Object.fromEntries(mapped) };
}

function meaningsOf(meanings: Meanings): Record<string, Effort | null> {
  return Object.fromEntries(
    Object.entries(meanings).flatMap(([value, meaning]) =>
      meaning === '' ? [] : [[value, meaning === 'NOT_APPLICABLE' ? null : meaning]],
    ),
  );
}

function stepNamesOf({ layout, stepNames }: DraftMapping): Pick<Mapping, 'stepNames'> {
  const named = Object.entries(stepNames).filter(([, key]) => key !== '');
  return layout === 'wide' || named.length === 0 ? {} : { stepNames: Object.fromEntries(named) };
}

function onlyOf({ only }: DraftMapping, header: Header): Pick<Mapping, 'only'> {
  if (!only) return {};
  const column = columnName(header, only.column);
  return { only: { column, ...(only.is && { is: [...only.is] }) } };
}

function exceptOf({ except }: DraftMapping, header: Header): Pick<Mapping, 'except'> {
  if (!except) return {};
  return { except: { column: columnName(header, except.column), is: [...except.is] } };
}

/** The roles chosen for titles. Empty if none were chosen. */
export function rolesOf({ roles }: DraftMapping): { roles?: Record<string, Role> } {
  const said = Object.entries(roles).flatMap(([title, role]) =>
    role === '' ? [] : [[title, role]],
  );
  return said.length === 0 ? {} : { roles: Object.fromEntries(said) as Record<string, Role> };
}

/** The meanings chosen for consent values. Empty if none were chosen. */
export function consentsOf({ consents }: DraftMapping): { consents?: Record<string, boolean> } {
  const said = Object.entries(consents).filter(([, meaning]) => meaning !== '');
  return said.length === 0 ? {} : { consents: Object.fromEntries(said) as Record<string, boolean> };
}

/** A column's name, or its number (from 1) if the name is empty or occurs more than once. */
export function columnName({ names }: Header, index: number): string | number {
  const name = names[index] ?? '';
  return name === '' || names.indexOf(name) !== names.lastIndexOf(name) ? index + 1 : name;
}
