import { OUTCOME_COLUMN_OF, type OutcomeColumn } from '../../fact-fields.ts';
import { readDay } from '../../mapping/instant-cell.ts';
import type { Notices } from '../../notices.ts';
import type { OutcomeKind, OutcomeMeaning } from '../../suggest/suggest-outcome.ts';
import { fold } from '../../table/fold.ts';
import type { Row, Table } from '../../table/table.ts';
import { widthProblem } from '../../table/table.ts';
import type { DateOrder } from '../../values/date-parts.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { requiredCell, requiredId, requiredText, type Cell } from '../cell.ts';
import { dayOrNotice } from '../day-or-notice.ts';
import { NothingToSend, RejectedCell, readOrReject, type Parsed } from '../draft.ts';
import type { RecordColumns } from './record-columns.ts';

/** What an account did, as the API takes it. */
export interface OutcomeInput {
  account: { externalId: string };
  kind: OutcomeKind;
  occurredOn: string;
  decidedAt?: string;
  reason?: string;
}

export interface OutcomeRules {
  dateOrder: DateOrder | undefined;
  /** By folded word. */
  words: ReadonlyMap<string, OutcomeMeaning>;
  /** By folded text. */
  accountIds: ReadonlyMap<string, string>;
}

interface Context {
  cells: ReadonlyMap<OutcomeColumn, Cell>;
  rules: OutcomeRules;
  notices: Notices;
}

const MAX_REASON = 1000;

/** Makes an outcome of each row. An optional cell that cannot be read is left out with a notice. */
export async function* outcomeDrafts(
  table: Table,
  { cells }: RecordColumns<OutcomeColumn>,
  rules: OutcomeRules,
): AsyncGenerator<Parsed<OutcomeInput>> {
  const context = { cells, rules, notices: table.notices };
  for await (const row of table.rows) {
    yield readOrReject(row, () => {
      const problem = widthProblem(row, table.header);
      if (problem !== null) throw new RejectedCell(null, problem);
      const input = outcomeInput(row, context);
      const columnOf = ([field]: readonly string[]) =>
        cells.get(field as OutcomeColumn)?.column ?? null;
      return { kind: 'draft', input, rows: [row], columnOf };
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
  const id = requiredId(cell, row, 'every outcome is that of an account');
  if (isPlaceholder(id)) throw new RejectedCell(cell.column, `"${id}" stands for no account`);
  return rules.accountIds.get(fold(id)) || id;
}

function kindOf(row: Row, { cells, rules, notices }: Context): OutcomeKind {
  const cell = requiredCell(cells, 'kind');
  const text = requiredText(cell, row, 'say what the account did').trim();
  const kind = rules.words.get(fold(text));
  if (kind === 'NONE') {
    notices.add(`${cell.column ?? 'What it did'} is no outcome`, 'left out', row.line, text);
    throw new NothingToSend();
  }
  if (kind) return kind;
  throw new RejectedCell(
    cell.column,
    `"${text}" is none of renewed, expanded, contracted, churned`,
  );
}

/** The day in a cell. Throws a RejectedCell where there is none. */
function requiredDay(row: Row, cell: Cell, order: DateOrder | undefined): string {
  const read = readDay(requiredText(cell, row, 'say on which day'), order);
  if (read.ok) return read.day;
  throw new RejectedCell(cell.column, read.problem);
}

function decidedOf(row: Row, occurredOn: string, { cells, rules, notices }: Context) {
  const cell = cells.get('decidedAt');
  const text = cell?.read(row).trim() ?? '';
  if (text === '' || isPlaceholder(text)) return undefined;
  const label = cell?.column ?? OUTCOME_COLUMN_OF.decidedAt.label;
  const day = dayOrNotice(text, label, row, rules.dateOrder, notices);
  if (day === undefined || day <= occurredOn) return day;
  notices.add(`${label} is after the day on which it happened`, 'left out', row.line, text);
  return undefined;
}

function reasonOf(row: Row, { cells, notices }: Context): string | undefined {
  const text = cells.get('reason')?.read(row).trim() ?? '';
  if (text === '' || isPlaceholder(text)) return undefined;
  const characters = Array.from(text);
  if (characters.length <= MAX_REASON) return text;
  notices.add('A reason longer than 1,000 characters', 'shortened', row.line);
  return characters.slice(0, MAX_REASON).join('');
}
