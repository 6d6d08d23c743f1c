import type { Row, Table } from '../table/table.ts';
import { widthProblem } from '../table/table.ts';
import { requiredText } from './cell.ts';
import type { Parsed } from './draft.ts';
import { RejectedCell, readOrReject } from './draft.ts';
import type { RecordColumns } from './record-columns.ts';

export const ACCOUNT_COLUMNS = [
  'externalId',
  'name',
  'segment',
  'arr',
  'currencyCode',
  'renewalDate',
  'ownerEmail',
] as const;
type AccountColumn = (typeof ACCOUNT_COLUMNS)[number];

/** An absent field keeps its value, null clears it. */
export interface AccountInput {
  externalId: string;
  name: string;
  segment?: string | null;
  arr?: { amount: string; currencyCode: string } | null;
  renewalDate?: string | null;
  ownerEmail?: string | null;
}

/**
 * Makes an account of each row. An absent column keeps what the account has, an empty cell clears
 * it. `currencyCode` is what an `arr` without one is in.
 */
export async function* accountDrafts(
  table: Table,
  columns: RecordColumns<AccountColumn>,
  currencyCode: string,
): AsyncGenerator<Parsed<AccountInput>> {
  for await (const row of table.rows) {
    yield readOrReject(row, () => ({
      kind: 'draft',
      input: accountInput(row, table, columns, currencyCode),
      rows: [row],
      columnOf: (path) => columnOf(columns, path),
    }));
  }
}

function accountInput(
  row: Row,
  table: Table,
  { cells }: RecordColumns<AccountColumn>,
  currencyCode: string,
): AccountInput {
  const problem = widthProblem(row, table.header);
  if (problem !== null) throw new RejectedCell(null, problem);
  const required = (key: AccountColumn, why: string): string => {
    const cell = cells.get(key);
    if (!cell) throw new RejectedCell(key, 'is missing');
    return requiredText(cell, row, why);
  };
  const textOf = (key: AccountColumn): string | null | undefined => {
    const text = cells.get(key)?.read(row);
    return text === '' ? null : text;
  };
  const segment = textOf('segment');
  const arr = textOf('arr')?.trim();
  const renewalDate = textOf('renewalDate')?.trim();
  const ownerEmail = textOf('ownerEmail')?.trim();
  return {
    externalId: required('externalId', 'every account has its own'),
    name: required('name', 'every account has one'),
    ...(cells.has('segment') && { segment: segment ?? null }),
    ...(cells.has('arr') && {
      arr: arr
        ? { amount: arr, currencyCode: textOf('currencyCode')?.trim() ?? currencyCode }
        : null,
    }),
    ...(cells.has('renewalDate') && { renewalDate: renewalDate ?? null }),
    ...(cells.has('ownerEmail') && { ownerEmail: ownerEmail ?? null }),
  };
}

function columnOf(
  { cells }: RecordColumns<AccountColumn>,
  [field, part]: readonly string[],
): string | null {
  const key = part === 'currencyCode' ? part : field;
  const column = ACCOUNT_COLUMNS.find((known) => known === key);
  return column === undefined ? null : (cells.get(column)?.column ?? null);
}
