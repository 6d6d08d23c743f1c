import { answerColumns } from './survey/answer-columns.ts';
import { attributeColumns } from './attribute-columns.ts';
import { ROLES } from '../mapping/efforts.ts';
import { complaint } from '../complaints/complaint.ts';
import { recognize, toolNamed, type Recognized } from '../recognize/recognize.ts';
import {
  ACCOUNT_FIELD_NAMES,
  CONTACT_FIELD_NAMES,
  MARKET_FIELD_NAMES,
  OUTCOME_FIELD_NAMES,
  RATING_FIELD_NAMES,
  TIDY_FIELD_NAMES,
} from '../suggest/field-names.ts';
import { suggestDateOrder } from '../suggest/suggest-date-order.ts';
import { holdsReasons } from '../suggest/holds-reasons.ts';
import { isTidy, suggestKind } from '../suggest/suggest-kind.ts';
import { suggestOutcome } from '../suggest/suggest-outcome.ts';
import { suggestRole } from '../suggest/suggest-role.ts';
import { distinctValues, type NamedStep } from '../suggest/suggest-steps.ts';
import { fold } from '../table/fold.ts';
import { addressIn } from '../values/ids.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { decimalMarkOf } from '../values/money.ts';
import { percentFormOf, readPercent } from '../values/percent.ts';
import { yesOrNo } from '../values/yes-no.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { DEFAULT_CURRENCY, usualCurrency } from './currencies.ts';
import { fieldColumns } from './field-columns.ts';
import { cellsOf, tellingCells, type Sample } from './sample.ts';
import { scalesOf } from './survey/scales.ts';
import {
  exceptOf,
  idColumn,
  isAddressColumn,
  onlyOf,
  stepNamesOf,
  stepsOf,
} from './survey/survey-columns.ts';

/** Column names that make it obvious that the column holds e-mail addresses. */
const NAMES_ADDRESS = /mail|correo|username|メール/i;

/** Maximum number of titles that are listed individually. Some files have hundreds more. */
const LISTED_TITLES = 200;

/**
 * Guesses the meaning of the columns. The user can override everything. `format` is the key of the tool that
 * the user says the file comes from, or "none" for a custom file.
 */
export function suggestDraft(
  sample: Sample,
  steps: readonly NamedStep[],
  format?: string,
): DraftMapping {
  const { names, rows } = sample;
  const found = recognizedAs(names, format);
  const tool = found?.tool;
  const answers = answerColumns(sample, tool);
  const attributes = attributeColumns(names);
  const accounts = withoutColumns(fieldColumns(sample, ACCOUNT_FIELD_NAMES, tool), attributes);
  const kind = tool?.kind ?? suggestKind(names, rows);
  const tidy = fieldColumns(sample, TIDY_FIELD_NAMES, undefined, (field, index) =>
    field === 'reason' ? holdsReasons(cellsOf(sample, [index])) : true,
  );
  const isOneAnAnswer = tool === undefined && isTidy(names, rows);
  const draft: DraftMapping = {
    kind,
    tool: found && { key: found.tool.key, name: found.tool.name, by: found.by },
    accounts: kind === 'accounts' ? idColumn(accounts, tool) : accounts,
    attributes,
    currencyCode: DEFAULT_CURRENCY,
    rates: {},
    decimalMark: null,
    owners: {},
    contacts: withAddress(sample, fieldColumns(sample, CONTACT_FIELD_NAMES, tool)),
    outcomes: fieldColumns(sample, OUTCOME_FIELD_NAMES, undefined),
    outcomeWords: {},
    market: fieldColumns(sample, MARKET_FIELD_NAMES, undefined),
    ratings: fieldColumns(sample, RATING_FIELD_NAMES, undefined),
    percentForm: null,
    answers,
    accountFrom: 'column',
    accountName: '',
    accountIds: {},
    answeredOn: '',
    dateOrder: null,
    layout: isOneAnAnswer ? 'tidy' : 'wide',
    steps: stepsOf(sample, steps, tool),
    tidy,
    stepNames: isOneAnAnswer ? stepNamesOf(sample, tidy.step, steps) : {},
    scale: {},
    stepScales: {},
    range: null,
    roles: {},
    otherRoles: '',
    consents: {},
    only: onlyOf(sample, tool),
    except: exceptOf(sample, tool),
    warnings: tool?.advice === undefined ? [] : [tool.advice],
    createsAccounts: false,
    given: null,
  };
  const currencyCode = usualCurrency(draft, sample);
  return withMeanings({ ...draft, currencyCode }, sample);
}

function recognizedAs(names: readonly string[], format: string | undefined): Recognized | null {
  if (format === undefined) return recognize(names);
  const tool = toolNamed(format);
  return tool ? { tool, by: [] } : null;
}

/** If people are identified by e-mail address, uses that column as the address too. */
function withAddress(sample: Sample, contacts: DraftMapping['contacts']): DraftMapping['contacts'] {
  const { externalId, email } = contacts;
  if (email !== undefined || externalId === undefined) return contacts;
  return isAddressColumn(sample, externalId) ? { ...contacts, email: externalId } : contacts;
}

/** Warns that a column is used as both id and address, unless its name makes that obvious. */
function idsThatAreAddresses({ kind, contacts, answers }: DraftMapping, sample: Sample) {
  const { id, email } =
    kind === 'contacts'
      ? { id: contacts.externalId, email: contacts.email }
      : { id: answers.respondent, email: answers.email };
  const isOfPeople = kind === 'contacts' || kind === 'responses';
  if (!isOfPeople || id === undefined || id !== email) return [];
  const column = sample.names[id] ?? '';
  return NAMES_ADDRESS.test(column) ? [] : [complaint('idIsAddress', { column })];
}

/** Adds an entry for every value of the chosen columns, and keeps the meanings already chosen. */
export function withMeanings(draft: DraftMapping, sample: Sample): DraftMapping {
  const titles = distinctValues(cellsOf(sample, [roleColumnOf(draft)])).slice(0, LISTED_TITLES);
  const consents = distinctValues(cellsOf(sample, [consentColumnOf(draft)]));
  const date = suggestDateOrder(dateCells(draft, sample));
  const scales = scalesOf(draft, sample);
  const isSeen = date.needed && date.order !== null;
  return {
    ...draft,
    ...scales,
    warnings: [
      ...scales.warnings.filter(({ code }) => code !== 'idIsAddress'),
      ...idsThatAreAddresses(draft, sample),
    ],
    roles: Object.fromEntries(
      titles
        .filter((title) => !ROLES.some((role) => fold(role) === fold(title)))
        .map((title) => [title, draft.roles[title] ?? suggestRole(title) ?? '']),
    ),
    consents: Object.fromEntries(
      consents
        .filter((words) => yesOrNo(words) === undefined)
        .slice(0, LISTED_TITLES)
        .map((words) => [words, draft.consents[words] ?? '']),
    ),
    dateOrder: date.needed ? (draft.dateOrder ?? (isSeen ? date.order : null)) : null,
    owners: ownersOf(draft, sample),
    outcomeWords: outcomeWordsOf(draft, sample),
    percentForm: draft.percentForm ?? percentFormOf(percentCells(draft, sample)),
    decimalMark: draft.decimalMark ?? decimalMarkOf(tellingCells(sample, draft.accounts.arr)),
  };
}

/** Removes the fields whose columns are used for attributes. */
function withoutColumns(
  accounts: DraftMapping['accounts'],
  attributes: DraftMapping['attributes'],
): DraftMapping['accounts'] {
  const taken = new Set(Object.values(attributes));
  return Object.fromEntries(Object.entries(accounts).filter(([, index]) => !taken.has(index)));
}

/** Cells that reveal the date order of the file. */
export function dateCells(draft: DraftMapping, sample: Sample): string[] {
  return dateColumnsOf(draft).flatMap((column) => tellingCells(sample, column));
}

function dateColumnsOf(draft: DraftMapping): (number | undefined)[] {
  switch (draft.kind) {
    case 'responses':
      return [draft.answers.submittedAt];
    case 'accounts':
      return [draft.accounts.renewalDate];
    case 'outcomes':
      return [draft.outcomes.occurredOn, draft.outcomes.decidedAt];
    case 'contacts':
      return [];
    case 'market':
    case 'ratings':
      return [draft[draft.kind].asOf];
  }
}

/** A cell that could be either a share of 1 or a percentage. Undefined if the file makes it clear. */
export function ambiguousPercent(draft: DraftMapping, sample: Sample): string | undefined {
  const found = percentCells(draft, sample).find((cell) => {
    const read = readPercent(cell, undefined);
    return !read.ok && read.isAmbiguous === true;
  });
  return found?.trim();
}

/** Cells with percentages. */
function percentCells(draft: DraftMapping, sample: Sample): string[] {
  const { kind } = draft;
  if (kind !== 'market' && kind !== 'ratings') return [];
  return tellingCells(sample, draft[kind].ces);
}

/** Adds an entry for each owner that the file gives by name. */
function ownersOf(draft: DraftMapping, sample: Sample): DraftMapping['owners'] {
  if (draft.kind !== 'accounts') return draft.owners;
  const names = distinctValues(cellsOf(sample, [draft.accounts.ownerEmail])).filter(
    (name) => addressIn(name) === null && !isPlaceholder(name),
  );
  const listed = names.slice(0, LISTED_TITLES).map((name) => [name, draft.owners[name] ?? '']);
  return { ...draft.owners, ...(Object.fromEntries(listed) as DraftMapping['owners']) };
}

function outcomeWordsOf(draft: DraftMapping, sample: Sample): DraftMapping['outcomeWords'] {
  if (draft.kind !== 'outcomes') return draft.outcomeWords;
  const words = distinctValues(cellsOf(sample, [draft.outcomes.kind])).slice(0, LISTED_TITLES);
  return Object.fromEntries(
    words.map((word) => [word, draft.outcomeWords[word] ?? suggestOutcome(word) ?? '']),
  );
}

function roleColumnOf({ kind, contacts, answers }: DraftMapping): number | undefined {
  return kind === 'contacts' ? contacts.role : answers.role;
}

function consentColumnOf({ kind, contacts, answers }: DraftMapping): number | undefined {
  return kind === 'contacts' ? contacts.mayContact : answers.mayContact;
}
