import type { Complaint } from '../complaints/complaint.ts';
import type { MarketColumn, OutcomeColumn, RatingColumn } from '../fact-fields.ts';
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

/** Columns (from 0) by the field that they hold. */
type Columns<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** What a value of a scale means: nothing yet, "not applicable", or an effort. */
export type Meaning = Effort | 'NOT_APPLICABLE' | '';
export type Meanings = Readonly<Record<string, Meaning>>;

/** Whose account an answer is about: in a column, by the domain of an address, the same, one for each row. */
export type AccountFrom = 'column' | 'domain' | 'same' | 'each';

/** What a file was recognized as, and by which headers. */
interface RecognizedAs {
  key: string;
  name: string;
  by: readonly string[];
}

/** What the columns of a file mean, as far as someone has said: every kind beside the others. */
export interface DraftMapping {
  kind: ImportKind;
  /** Null: no tool is known by these headers. */
  tool: RecognizedAs | null;
  accounts: Columns<AccountColumn>;
  /** Columns that become attributes of the account, by key. */
  attributes: Readonly<Record<string, number>>;
  /** What an ARR without a currency is in, and what others are converted to. */
  currencyCode: string;
  /** By currency, what one unit of it is worth. */
  rates: Readonly<Record<string, string>>;
  decimalMark: DecimalMark | null;
  /** Addresses of owners, by the names that the file has. */
  owners: Readonly<Record<string, string>>;
  contacts: Columns<ContactColumn>;
  outcomes: Columns<OutcomeColumn>;
  /** What words for outcomes mean, by value. */
  outcomeWords: Readonly<Record<string, OutcomeMeaning>>;
  market: Columns<MarketColumn>;
  ratings: Columns<RatingColumn>;
  /** How bare percentages up to 1 are meant; null: none needs it, or no one has said yet. */
  percentForm: PercentForm | null;
  answers: Columns<AnswerField>;
  accountFrom: AccountFrom;
  /** The account of all answers, where it is the same. */
  accountName: string;
  /** Ids of accounts by what the file calls them; empty: it is a new one. */
  accountIds: Readonly<Record<string, string>>;
  /** The day of all answers, where no column has it. */
  answeredOn: string;
  /** Null: no date needs one, or no one has said yet. */
  dateOrder: DateOrder | null;
  layout: 'wide' | 'tidy';
  /** Wide: by step key. */
  steps: Readonly<Record<string, StepColumns>>;
  tidy: Columns<TidyField>;
  /** Tidy: step keys by what the file calls them. */
  stepNames: Readonly<Record<string, string>>;
  /** By value. */
  scale: Meanings;
  /** By step key, where a column has another scale than the others. */
  stepScales: Readonly<Record<string, Meanings>>;
  /** The ends of a scale of bare numbers, the lower first. */
  range: readonly [number, number] | null;
  /** By value; nothing: as `otherRoles` says. */
  roles: Readonly<Record<string, Role | ''>>;
  /** What titles are that have no role of their own; nothing: it is left open. */
  otherRoles: Role | '';
  /** By value. */
  consents: Readonly<Record<string, boolean | ''>>;
  /** Rows that count: those in which a column is filled, or says one of these. */
  only: { column: number; is: readonly string[] | null } | null;
  /** Rows that do not count, such as tests: those in which a column says one of these. */
  except: { column: number; is: readonly string[] } | null;
  /** What has to be looked at, though nothing has to be said. */
  warnings: readonly Complaint[];
  createsAccounts: boolean;
  /** A mapping file, which takes the place of all that is said here of answers. */
  given: { name: string; mapping: Mapping } | null;
}

/** The mapping of answers as the command line reads it from a file. */
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

/** What a mapping file says of accounts, with what was decided since. */
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

/** What titles mean, where someone has said so. */
export function rolesOf({ roles }: DraftMapping): { roles?: Record<string, Role> } {
  const said = Object.entries(roles).flatMap(([title, role]) =>
    role === '' ? [] : [[title, role]],
  );
  return said.length === 0 ? {} : { roles: Object.fromEntries(said) as Record<string, Role> };
}

/** What a consent's words mean, where someone has said so. */
export function consentsOf({ consents }: DraftMapping): { consents?: Record<string, boolean> } {
  const said = Object.entries(consents).filter(([, meaning]) => meaning !== '');
  return said.length === 0 ? {} : { consents: Object.fromEntries(said) as Record<string, boolean> };
}

/** A column's name, or its number from 1 where the name is empty or there twice. */
export function columnName({ names }: Header, index: number): string | number {
  const name = names[index] ?? '';
  return name === '' || names.indexOf(name) !== names.lastIndexOf(name) ? index + 1 : name;
}
