import type { AccountColumn } from '../fields.ts';
import { ACCOUNT_COLUMNS } from '../fields.ts';
import { readDay } from '../mapping/instant-cell.ts';
import type { Notices } from '../notices.ts';
import { fold } from '../table/fold.ts';
import type { Row, Table } from '../table/table.ts';
import { widthProblem } from '../table/table.ts';
import type { DateOrder } from '../values/date-parts.ts';
import { addressIn } from '../values/ids.ts';
import { converted, readMoney, type DecimalMark } from '../values/money.ts';
import { isNothing, isPlaceholder } from '../values/placeholder.ts';
import type { Cell } from './cell.ts';
import { requiredId, requiredText } from './cell.ts';
import type { Parsed } from './draft.ts';
import { RejectedCell, readOrReject } from './draft.ts';
import type { RecordColumns } from './record-columns.ts';

/** An absent field keeps its value, null clears it. */
export interface AccountInput {
  externalId: string;
  name: string;
  segment?: string | null;
  arr?: { amount: string; currencyCode: string } | null;
  renewalDate?: string | null;
  ownerEmail?: string | null;
}

/** What cannot be seen in the cells of accounts, and so is said of the whole file. */
export interface AccountRules {
  /** What an ARR without a currency is in, and what others are converted to. */
  currencyCode: string;
  dateOrder?: DateOrder | undefined;
  decimalMark?: DecimalMark | undefined;
  /** By currency, what one unit of it is worth in `currencyCode`. */
  rates?: ReadonlyMap<string, string>;
  /** Addresses of owners, by their folded names. */
  owners?: ReadonlyMap<string, string>;
}

/** What reading a row needs beside it. */
interface Context {
  cells: ReadonlyMap<AccountColumn, Cell>;
  rules: AccountRules;
  notices: Notices;
}

/**
 * Makes an account of each row. An absent column keeps what the account has, an empty cell clears
 * it, and an optional cell that cannot be read is left out with a notice.
 */
export async function* accountDrafts(
  table: Table,
  columns: RecordColumns<AccountColumn>,
  rules: AccountRules,
): AsyncGenerator<Parsed<AccountInput>> {
  const context = { cells: columns.cells, rules, notices: table.notices };
  for await (const row of table.rows) {
    yield readOrReject(row, () => ({
      kind: 'draft',
      input: accountInput(row, table, context),
      rows: [row],
      columnOf: (path) => columnOf(columns, path),
    }));
  }
}

function accountInput(row: Row, table: Table, context: Context): AccountInput {
  const problem = widthProblem(row, table.header);
  if (problem !== null) throw new RejectedCell(null, problem);
  const { cells } = context;
  const segment = cells.get('segment')?.read(row);
  const optional = {
    segment: segment === undefined ? undefined : segmentOf(segment),
    arr: arrOf(row, context),
    renewalDate: renewalOf(row, context),
    ownerEmail: ownerOf(row, context),
  };
  return {
    externalId: companyId(row, cells.get('externalId')),
    name: companyName(row, cells.get('name')),
    ...(optional.segment !== undefined && { segment: optional.segment }),
    ...(optional.arr !== undefined && { arr: optional.arr }),
    ...(optional.renewalDate !== undefined && { renewalDate: optional.renewalDate }),
    ...(optional.ownerEmail !== undefined && { ownerEmail: optional.ownerEmail }),
  };
}

function companyId(row: Row, cell: Cell | undefined): string {
  if (!cell) throw new RejectedCell('externalId', 'is missing');
  const id = requiredId(cell, row, 'every account has its own');
  if (isPlaceholder(id)) throw new RejectedCell(cell.column, `"${id}" stands for no account`);
  return id;
}

function companyName(row: Row, cell: Cell | undefined): string {
  if (!cell) throw new RejectedCell('name', 'is missing');
  const name = requiredText(cell, row, 'every account has one');
  if (isPlaceholder(name)) throw new RejectedCell(cell.column, `"${name}" stands for no account`);
  return name;
}

function segmentOf(text: string): string | null {
  return text === '' || isNothing(text) ? null : text;
}

function arrOf(row: Row, { cells, rules, notices }: Context): AccountInput['arr'] {
  const cell = cells.get('arr');
  const text = cell?.read(row).trim();
  if (!cell || text === undefined) return undefined;
  if (text === '' || isPlaceholder(text)) return null;
  const money = readMoney(text, rules.decimalMark);
  if (!money.ok || money.amount.startsWith('-')) {
    const what = money.ok ? 'is negative' : 'unreadable';
    notices.add(`${cell.column ?? 'ARR'} ${what}`, 'left out', row.line, text);
    return undefined;
  }
  const stated = cells.get('currencyCode')?.read(row).trim().toUpperCase();
  const currencyCode = (stated || money.currencyCode) ?? rules.currencyCode;
  const rate = currencyCode === rules.currencyCode ? undefined : rules.rates?.get(currencyCode);
  if (rate === undefined) return { amount: money.amount, currencyCode };
  notices.add(`ARR in ${currencyCode}`, `converted at ${rate} ${rules.currencyCode}`, row.line);
  return { amount: converted(money.amount, rate), currencyCode: rules.currencyCode };
}

function renewalOf(row: Row, { cells, rules, notices }: Context): string | null | undefined {
  const cell = cells.get('renewalDate');
  const text = cell?.read(row).trim();
  if (!cell || text === undefined) return undefined;
  if (text === '' || isPlaceholder(text)) return null;
  const read = readDay(text, rules.dateOrder);
  if (read.ok) return read.day;
  notices.add(`${cell.column ?? 'Renewal date'} unreadable`, 'left out', row.line, text);
  return undefined;
}

function ownerOf(row: Row, { cells, rules, notices }: Context): string | null | undefined {
  const cell = cells.get('ownerEmail');
  const text = cell?.read(row).trim();
  if (!cell || text === undefined) return undefined;
  if (text === '' || isPlaceholder(text)) return null;
  const address = addressIn(text) ?? rules.owners?.get(fold(text));
  if (address !== undefined) return address;
  notices.add(`${cell.column ?? 'Owner'} is no e-mail address`, 'left out', row.line, text);
  return undefined;
}

function columnOf(
  { cells }: RecordColumns<AccountColumn>,
  [field, part]: readonly string[],
): string | null {
  const key = part === 'currencyCode' && cells.has(part) ? part : field;
  const column = ACCOUNT_COLUMNS.find((known) => known === key);
  return column === undefined ? null : (cells.get(column)?.column ?? null);
}
