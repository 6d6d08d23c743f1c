import { complaint } from '../../complaints/complaint.ts';
import type { MarketColumn, RatingColumn } from '../../figure-fields.ts';
import { LEFT_OUT, type Notices } from '../../notices.ts';
import type { Row, Table } from '../../table/table.ts';
import type { DateOrder } from '../../values/date-parts.ts';
import { readPercent, type PercentForm } from '../../values/percent.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { nameOf, requiredCell, requiredText, type Cell } from '../cell.ts';
import { dayOrNotice } from '../day-or-notice.ts';
import { RejectedCell, readOrReject, requireWidth, type Parsed } from '../parsed.ts';
import type { RecordCells } from './record-cells.ts';
import { knownSolution } from './solution-key.ts';
import { noStep, type JobSteps, type StepLookup } from '../responses/step-lookup.ts';

/** How difficult a step is in the market or with a competitor. */
export interface FigureInput {
  stepKey: string;
  ces: number;
  sampleSize?: number;
  source?: string;
  asOf?: string;
  /** Only for competitor ratings. */
  solution?: { key: string; name: string };
}

export interface FigureRules {
  job: JobSteps;
  stepOf: StepLookup;
  dateOrder: DateOrder | undefined;
  percentForm: PercentForm | undefined;
}

type FigureColumn = MarketColumn | RatingColumn;

interface Context {
  cells: RecordCells<FigureColumn>;
  rules: FigureRules;
  notices: Notices;
}

const MAX_SOURCE = 200;
/** The column that a path below a figure comes from. */
const COLUMN_OF: Readonly<Record<string, FigureColumn>> = {
  stepKey: 'step',
  solutionKey: 'solution',
  name: 'solution',
};

/** Makes a figure from each row. An unreadable optional cell is left out with a notice. */
export async function* parseFigures(
  table: Table,
  cells: RecordCells<FigureColumn>,
  rules: FigureRules,
): AsyncGenerator<Parsed<FigureInput>> {
  const context = { cells, rules, notices: table.notices };
  for await (const row of table.rows) {
    yield readOrReject(row, () => {
      requireWidth(row, table.header);
      const columnOf = ([field = '']: readonly string[]) =>
        cells.get(COLUMN_OF[field] ?? (field as FigureColumn))?.column ?? null;
      return { kind: 'item', input: figureInput(row, context), rows: [row], columnOf };
    });
  }
}

function figureInput(row: Row, context: Context): FigureInput {
  const { cells, rules } = context;
  const sampleSize = sampleSizeOf(row, context);
  const source = cells.get('source')?.read(row).trim().slice(0, MAX_SOURCE) ?? '';
  const asOf = dayOf(row, context);
  const solution = cells.get('solution');
  return {
    stepKey: stepOf(row, context),
    ces: percentIn(row, requiredCell(cells, 'ces'), rules.percentForm),
    ...(sampleSize !== undefined && { sampleSize }),
    ...(source !== '' && !isPlaceholder(source) && { source }),
    ...(asOf !== undefined && { asOf }),
    ...(solution && { solution: solutionOf(row, solution, rules.job) }),
  };
}

function stepOf(row: Row, { cells, rules: { job, stepOf: find } }: Context): string {
  const cell = requiredCell(cells, 'step');
  const named = requiredText(cell, row, 'emptyStep').trim();
  const key = find(named);
  if (key !== undefined) return key;
  throw new RejectedCell(cell.column, noStep(named, job));
}

function percentIn(row: Row, cell: Cell, form: PercentForm | undefined): number {
  const text = requiredText(cell, row, 'emptyPercent');
  const read = readPercent(text, form);
  if (read.ok) return read.percent;
  throw new RejectedCell(cell.column, read.problem);
}

function solutionOf(row: Row, cell: Cell, job: JobSteps): { key: string; name: string } {
  const name = requiredText(cell, row, 'emptyCompetitor').trim();
  if (isPlaceholder(name)) {
    throw new RejectedCell(cell.column, complaint('noCompetitor', { cell: name }));
  }
  return knownSolution(name, job.solutions ?? []);
}

function sampleSizeOf(row: Row, { cells, notices }: Context): number | undefined {
  const cell = cells.get('sampleSize');
  const text = cell?.read(row).trim() ?? '';
  if (text === '' || isPlaceholder(text)) return undefined;
  const figures = text.replace(/^n\s*=\s*/i, '').replace(/(?<=\d)[,.\s'](?=\d{3}\b)/g, '');
  if (/^\d{1,9}$/.test(figures)) return Number(figures);
  notices.add(complaint('unreadable', { column: nameOf(cell) }), LEFT_OUT, row.line, text);
  return undefined;
}

function dayOf(row: Row, { cells, rules, notices }: Context): string | undefined {
  const cell = cells.get('asOf');
  const text = cell?.read(row).trim() ?? '';
  if (text === '' || isPlaceholder(text)) return undefined;
  return dayOrNotice(text, nameOf(cell), row, rules.dateOrder, notices);
}
