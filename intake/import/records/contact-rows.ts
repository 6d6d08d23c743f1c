import { complaint } from '../../complaints/complaint.ts';
import { CONTACT_COLUMNS, type ContactColumn } from '../../fields.ts';
import { foldedLookup } from '../../mapping/scale.ts';
import { fold } from '../../table/fold.ts';
import type { Row, Table } from '../../table/table.ts';
import { addressIn } from '../../values/ids.ts';
import { isNobody, isPlaceholder } from '../../values/placeholder.ts';
import { type Cell, requiredId } from '../cell.ts';
import { type Parsed, readOrReject, RejectedCell, requireWidth } from '../parsed.ts';
import { personFields, type PersonWords } from './person-fields.ts';
import type { RecordCells } from './record-cells.ts';
import type { RespondentInput } from '../responses/submission.ts';

export interface ContactInput {
  account: { externalId: string };
  respondent: RespondentInput;
}

/**
 * Makes a contact from each row. An absent column keeps the stored value, an empty cell clears it, and an
 * unreadable optional cell is left out with a notice.
 */
export async function* parseContacts(
  table: Table,
  cells: RecordCells<ContactColumn>,
  words: PersonWords,
  accountIds: Readonly<Record<string, string>> = {},
): AsyncGenerator<Parsed<ContactInput>> {
  const ids = foldedLookup('accountIds', accountIds);
  for await (const row of table.rows) {
    yield readOrReject(row, () => ({
      kind: 'item',
      input: contactInput(row, table, cells, words, ids),
      rows: [row],
      columnOf: (path) => columnOf(cells, path),
    }));
  }
}

function contactInput(
  row: Row,
  table: Table,
  cells: RecordCells<ContactColumn>,
  words: PersonWords,
  ids: ReadonlyMap<string, string>,
): ContactInput {
  requireWidth(row, table.header);
  return {
    account: { externalId: accountOf(row, cells.get('account'), ids) },
    respondent: {
      externalId: personOf(row, cells.get('externalId')),
      ...personFields(row, Object.fromEntries(cells), words, table.notices),
    },
  };
}

function accountOf(row: Row, cell: Cell | undefined, ids: ReadonlyMap<string, string>): string {
  if (!cell) throw new RejectedCell('account', complaint('missingField'));
  const id = requiredId(cell, row, 'emptyPersonAccount');
  if (isPlaceholder(id)) throw new RejectedCell(cell.column, complaint('noAccount', { cell: id }));
  return ids.get(fold(id)) || id;
}

/** The id of a person. An e-mail address is lowercased. */
function personOf(row: Row, cell: Cell | undefined): string {
  if (!cell) throw new RejectedCell('externalId', complaint('missingField'));
  const id = requiredId(cell, row, 'emptyPersonId');
  if (isNobody(id)) throw new RejectedCell(cell.column, complaint('noPerson', { cell: id }));
  return addressIn(id)?.toLowerCase() ?? id;
}

function columnOf(cells: RecordCells<ContactColumn>, path: readonly string[]): string | null {
  const key = path[0] === 'account' ? 'account' : path[1];
  const column = CONTACT_COLUMNS.find((known) => known === key);
  return column === undefined ? null : (cells.get(column)?.column ?? null);
}
