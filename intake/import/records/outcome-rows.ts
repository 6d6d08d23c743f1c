import { complaint } from '../../complaints/complaint.ts';
import type { OutcomeColumn } from '../../outcome-fields.ts';
import { readDay } from '../../mapping/instant-cell.ts';
import { LEFT_OUT, SHORTENED, type Notices } from '../../notices.ts';
import type { OutcomeKind, OutcomeMeaning } from '../../suggest/suggest-outcome.ts';
import { fold } from '../../table/fold.ts';
import type { Row, Table } from '../../table/table.ts';
import type { DateOrder } from '../../values/date-parts.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { nameOf, requiredCell, requiredId, requiredText, type Cell } from '../cell.ts';
import { dayOrNotice } from '../day-or-notice.ts';
import { NothingToSend, RejectedCell, readOrReject, requireWidth, type Parsed } from '../parsed.ts';
import type { RecordCells } from './record-cells.ts';

/** An outcome as the API's input. */
export interface OutcomeInput {
  account: { externalId: string };
  kind: OutcomeKind;
  occurredOn: string;
  decidedAt?: string;
  reason?: string;
}

export interface OutcomeRules {
  dateOrder: DateOrder | undefined;
  /** Meanings by folded word. */
  words: ReadonlyMap<string, OutcomeMeaning>;
  /** Account ids by folded text. */
  accountIds: ReadonlyMap<string, string>;
}

interface Context {
  cells: RecordCells<OutcomeColumn>;
  rules: OutcomeRules;
  notices: Notices;
}

const MAX_REASON = 1000;

/** Makes an outcome from each row. An unreadable optional cell is left out with a notice. */
export async function* parseOutcomes(
  table: Table,
  cells: RecordCells<OutcomeColumn>,
  rules: OutcomeRules,
): AsyncGenerator<Parsed<OutcomeInput>> {
  const context = { cells, rules, notices: table.notices };
  for await (const row of table.rows) {
    yield readOrReject(row, () => {
      requireWidth(row, table.header);
      const input = outcomeInput(row, context);
      const columnOf = ([field]: readonly string[]) =>
        cells.get(field as OutcomeColumn)?.column ?? null;
      return { kind: 'item', input, rows: [row], columnOf };
    });
  }
}

function outcomeInput(row: Row, context: Context): OutcomeInput {
  const { cells, rules } = context;
  const kind = kindOf(row, context);
  const occurredOn = requiredDay(row, requiredCell(cells, 'occurredOn'), rules.dateOrder);
  const decidedAt = decidedOf(row, occurredOn, context);
  const reason = reasonOf(row, context);
  return {
    account: { externalId: accountOf(row, context) },
    kind,
    occurredOn,
    ...(decidedAt !== undefined && { decidedAt }),
    ...(reason !== undefined && { reason }),
  };
}

function accountOf(row: Row, { cells, rules }: Context): string {
  const cell = requiredCell(cells, 'account');
  const id = requiredId(cell, row, 'emptyOutcomeAccount');
  if (isPlaceholder(id)) throw new RejectedCell(cell.column, complaint('noAccount', { cell: id }));
  return rules.accountIds.get(fold(id)) || id;
}

function kindOf(row: Row, { cells, rules, notices }: Context): OutcomeKind {
  const cell = requiredCell(cells, 'kind');
  const text = requiredText(cell, row, 'emptyOutcome').trim();
  const kind = rules.words.get(fold(text));
  if (kind === 'NONE') {
    const what = complaint('wordOfNoOutcome', { column: nameOf(cell) });
    notices.add(what, LEFT_OUT, row.line, text);
    throw new NothingToSend();
  }
  if (kind) return kind;
  throw new RejectedCell(cell.column, complaint('noOutcome', { cell: text }));
}

/** The day in a cell. Throws a RejectedCell if it is empty or cannot be read. */
function requiredDay(row: Row, cell: Cell, order: DateOrder | undefined): string {
  const read = readDay(requiredText(cell, row, 'emptyOutcomeDay'), order);
  if (read.ok) return read.day;
  throw new RejectedCell(cell.column, read.problem);
}

function decidedOf(row: Row, occurredOn: string, { cells, rules, notices }: Context) {
  const cell = cells.get('decidedAt');
  const text = cell?.read(row).trim() ?? '';
  if (text === '' || isPlaceholder(text)) return undefined;
  const column = nameOf(cell);
  const day = dayOrNotice(text, column, row, rules.dateOrder, notices);
  if (day === undefined || day <= occurredOn) return day;
  notices.add(complaint('afterOutcome', { column }), LEFT_OUT, row.line, text);
  return undefined;
}

function reasonOf(row: Row, { cells, notices }: Context): string | undefined {
  const text = cells.get('reason')?.read(row).trim() ?? '';
  if (text === '' || isPlaceholder(text)) return undefined;
  const characters = Array.from(text);
  if (characters.length <= MAX_REASON) return text;
  notices.add(complaint('reasonTooLong', { limit: MAX_REASON }), SHORTENED, row.line);
  return characters.slice(0, MAX_REASON).join('');
}
