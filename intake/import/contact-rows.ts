import { ROLES, type Role } from '../mapping/efforts.ts';
import type { Row, Table } from '../table/table.ts';
import { widthProblem } from '../table/table.ts';
import type { Cell } from './cell.ts';
import { readBoolean, readName, requiredText } from './cell.ts';
import type { Parsed } from './draft.ts';
import { RejectedCell, readOrReject } from './draft.ts';
import type { RecordColumns } from './record-columns.ts';
import type { RespondentInput } from './submission.ts';

export const CONTACT_COLUMNS = [
  'account',
  'externalId',
  'name',
  'email',
  'role',
  'mayContact',
] as const;
type ContactColumn = (typeof CONTACT_COLUMNS)[number];

export interface ContactInput {
  account: { externalId: string };
  respondent: RespondentInput;
}

/**
 * Makes a contact of each row. An absent column keeps what is known of a person, an empty cell clears
 * it. `roles` says what a role's cell means, by folded cell, where it is not the API's own name.
 */
export async function* contactDrafts(
  table: Table,
  columns: RecordColumns<ContactColumn>,
  roles?: ReadonlyMap<string, Role>,
): AsyncGenerator<Parsed<ContactInput>> {
  for await (const row of table.rows) {
    yield readOrReject(row, () => ({
      kind: 'draft',
      input: contactInput(row, table, columns, roles),
      rows: [row],
      columnOf: (path) => columnOf(columns, path),
    }));
  }
}

function contactInput(
  row: Row,
  table: Table,
  { cells }: RecordColumns<ContactColumn>,
  roles: ReadonlyMap<string, Role> | undefined,
): ContactInput {
  const problem = widthProblem(row, table.header);
  if (problem !== null) throw new RejectedCell(null, problem);
  const required = (key: ContactColumn, why: string): string => {
    const cell = cells.get(key);
    if (!cell) throw new RejectedCell(key, 'is missing');
    return requiredText(cell, row, why);
  };
  const stated = <K extends ContactColumn, V>(
    key: K,
    read: (cell: Cell) => V,
  ): { [P in K]?: V } => {
    const cell = cells.get(key);
    return cell ? ({ [key]: read(cell) } as { [P in K]: V }) : {};
  };
  return {
    account: { externalId: required('account', 'name the account by its externalId') },
    respondent: {
      externalId: required('externalId', 'every contact has their own within the account'),
      ...stated('name', (cell) => cell.read(row) || null),
      ...stated('email', (cell) => cell.read(row).trim() || null),
      ...stated('role', (cell) => readName(cell, row, ROLES, roles)),
      ...stated('mayContact', (cell) => readBoolean(cell, row)),
    },
  };
}

function columnOf({ cells }: RecordColumns<ContactColumn>, path: readonly string[]): string | null {
  const key = path[0] === 'account' ? 'account' : path[1];
  const column = CONTACT_COLUMNS.find((known) => known === key);
  return column === undefined ? null : (cells.get(column)?.column ?? null);
}
