import { complaint } from '../../complaints/complaint.ts';
import {
  ACCOUNT_FIELDS,
  ATTRIBUTE_LIMITS,
} from '../../../lambdas/domain/accounts/account-fields.ts';
import { namesOf, type Field, type Given } from '../../../lambdas/domain/kernel/field.ts';
import { phoneOf } from '../../../lambdas/domain/people/person-fields.ts';
import { ACCOUNT_COLUMNS, type AccountColumn } from '../../fields.ts';
import { LEFT_OUT, type Notices } from '../../notices.ts';
import { fold } from '../../table/fold.ts';
import type { Row, Table } from '../../table/table.ts';
import type { DateOrder } from '../../values/date-parts.ts';
import { addressIn } from '../../values/ids.ts';
import { converted, readMoney, type DecimalMark } from '../../values/money.ts';
import { isNothing, isPlaceholder } from '../../values/placeholder.ts';
import { yesOrNo } from '../../values/yes-no.ts';
import { type Cell, readName, requiredId, requiredText } from '../cell.ts';
import { dayOrNotice } from '../day-or-notice.ts';
import { type Parsed, readOrReject, RejectedCell, requireWidth } from '../parsed.ts';
import type { RecordCells } from './record-cells.ts';

/** An absent field keeps its value; null clears it. */
export interface AccountInput extends Given<typeof ACCOUNT_FIELDS> {
  externalId: string;
  name: string;
  attributes?: readonly { key: string; value: string | null }[];
}

/** Settings for the whole file that the cells do not contain. */
export interface AccountRules {
  /** Currency of an ARR that states none, and the target of conversions. */
  currencyCode: string;
  dateOrder?: DateOrder | undefined;
  decimalMark?: DecimalMark | undefined;
  /** Exchange rate by currency: the value of one unit in `currencyCode`. */
  rates?: ReadonlyMap<string, string>;
  /** Cells of attributes, by attribute key. */
  attributes?: ReadonlyMap<string, Cell>;
  /** Owners' e-mail addresses, by folded name. */
  owners?: ReadonlyMap<string, string>;
}

/** Everything needed to read a row. */
interface Context {
  cells: RecordCells<AccountColumn>;
  rules: AccountRules;
  notices: Notices;
}

/**
 * Makes an account from each row. An absent column keeps the stored value, an empty cell clears it, and an
 * unreadable optional cell is left out with a notice.
 */
export async function* parseAccounts(
  table: Table,
  cells: RecordCells<AccountColumn>,
  rules: AccountRules,
): AsyncGenerator<Parsed<AccountInput>> {
  const context = { cells, rules, notices: table.notices };
  for await (const row of table.rows) {
    yield readOrReject(row, () => ({
      kind: 'item',
      input: accountInput(row, table, context),
      rows: [row],
      columnOf: (path) => columnOf(cells, path),
    }));
  }
}

function accountInput(row: Row, table: Table, context: Context): AccountInput {
  requireWidth(row, table.header);
  const { cells } = context;
  const optional = OPTIONAL.flatMap(([name, field]) => {
    const cell = cells.get(name);
    const value = cell && fieldOf(row, cell, field, context);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...(Object.fromEntries(optional) as Given<typeof ACCOUNT_FIELDS>),
    ...attributesOf(row, context),
    externalId: companyId(row, cells.get('externalId')),
    name: companyName(row, cells.get('name')),
  };
}

const OPTIONAL = namesOf(ACCOUNT_FIELDS)
  .filter((name) => name !== 'name')
  .map((name) => [name, ACCOUNT_FIELDS[name]] as const);

/** An empty cell removes an attribute. A value that is too long is left out. */
function attributesOf(
  row: Row,
  { rules: { attributes }, notices }: Context,
): Pick<AccountInput, 'attributes'> {
  if (!attributes || attributes.size === 0) return {};
  const given = [...attributes].flatMap(([key, cell]) => {
    const value = cell.read(row).trim() || null;
    if (value === null || Array.from(value).length <= ATTRIBUTE_LIMITS.value)
      return [{ key, value }];
    const what = complaint('attributeTooLong', { key, limit: ATTRIBUTE_LIMITS.value });
    notices.add(what, LEFT_OUT, row.line, value);
    return [];
  });
  return { attributes: given };
}

/** The value of a field. Null if the cell is empty, undefined if it cannot be used. */
function fieldOf(row: Row, cell: Cell, field: Field, context: Context): unknown {
  if (field.type === 'TEXT') return textOf(cell.read(row));
  const text = cell.read(row).trim();
  if (text === '' || isPlaceholder(text)) return null;
  const label = cell.column ?? field.label;
  switch (field.type) {
    case 'MONEY':
      return moneyOf(text, label, row, context);
    case 'DAY':
      return dayOrNotice(text, label, row, context.rules.dateOrder, context.notices);
    case 'EMAIL':
      return addressOf(text, label, row, context);
    case 'PHONE':
      return phoneOf(text) ?? undefined;
    case 'FLAG':
      return yesOrNo(text);
    case 'CHOICE':
      return readName(cell, row, field.choices);
  }
}

function companyId(row: Row, cell: Cell | undefined): string {
  if (!cell) throw new RejectedCell('externalId', complaint('missingField'));
  const id = requiredId(cell, row, 'emptyAccountId');
  if (isPlaceholder(id)) throw new RejectedCell(cell.column, complaint('noAccount', { cell: id }));
  return id;
}

function companyName(row: Row, cell: Cell | undefined): string {
  if (!cell) throw new RejectedCell('name', complaint('missingField'));
  const name = requiredText(cell, row, 'emptyAccountName');
  if (isPlaceholder(name)) {
    throw new RejectedCell(cell.column, complaint('noAccount', { cell: name }));
  }
  return name;
}

function textOf(text: string): string | null {
  return text === '' || isNothing(text) ? null : text;
}

function moneyOf(
  text: string,
  column: string,
  row: Row,
  { cells, rules, notices }: Context,
): AccountInput['arr'] {
  const money = readMoney(text, rules.decimalMark);
  if (!money.ok || money.amount.startsWith('-')) {
    const what = complaint(money.ok ? 'negative' : 'unreadable', { column });
    notices.add(what, LEFT_OUT, row.line, text);
    return undefined;
  }
  const stated = cells.get('currencyCode')?.read(row).trim().toUpperCase();
  const currencyCode = (stated || money.currencyCode) ?? rules.currencyCode;
  const rate = currencyCode === rules.currencyCode ? undefined : rules.rates?.get(currencyCode);
  if (rate === undefined) return { amount: money.amount, currencyCode };
  const converts = complaint('converted', { rate, currency: rules.currencyCode });
  notices.add(complaint('arrIn', { currency: currencyCode }), converts, row.line);
  return { amount: converted(money.amount, rate), currencyCode: rules.currencyCode };
}

function addressOf(
  text: string,
  column: string,
  row: Row,
  { rules, notices }: Context,
): string | undefined {
  const address = addressIn(text) ?? rules.owners?.get(fold(text));
  if (address !== undefined) return address;
  notices.add(complaint('noAddress', { column }), LEFT_OUT, row.line, text);
  return undefined;
}

function columnOf(
  cells: RecordCells<AccountColumn>,
  [field, part]: readonly string[],
): string | null {
  const key = part === 'currencyCode' && cells.has(part) ? part : field;
  const column = ACCOUNT_COLUMNS.find((known) => known === key);
  return column === undefined ? null : (cells.get(column)?.column ?? null);
}
