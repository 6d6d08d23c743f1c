import { complaint } from '../../complaints/complaint.ts';
import { LEFT_OUT } from '../../notices.ts';
import type { Row, Table } from '../../table/table.ts';
import {
  NothingToSend,
  type Parsed,
  type ParsedItem,
  readOrReject,
  RejectedCell,
  rejection,
  requireWidth,
} from '../parsed.ts';
import { type AnswerCells, type JobSteps, readAnswer, type ResponsePlan } from './response-plan.ts';
import { noStep } from './step-lookup.ts';
import {
  type ImportIdentity,
  type StepReading,
  type SubmissionInput,
  submissionOf,
  Unsigned,
  type Who,
} from './submission.ts';
import { TidyGroup } from './tidy-group.ts';

const NO_ANSWER = complaint('noAnswer');

/** Data shared by all submissions of a file, and the ids given to anonymous people so far. */
interface Origin {
  identity: ImportIdentity;
  unsigned: Unsigned;
}

/**
 * Makes submissions from rows: one per row, or one per group of consecutive rows of the same person and date.
 */
export function parseResponses(
  table: Table,
  plan: ResponsePlan,
  job: JobSteps,
  identity: ImportIdentity,
): AsyncGenerator<Parsed<SubmissionInput>> {
  const origin = { identity, unsigned: new Unsigned() };
  return plan.layout.kind === 'wide'
    ? parseWide(table, plan, plan.layout.steps, origin)
    : parseTidy(table, plan, job, origin);
}

async function* parseWide(
  table: Table,
  plan: ResponsePlan,
  steps: ReadonlyMap<string, AnswerCells>,
  origin: Origin,
): AsyncGenerator<Parsed<SubmissionInput>> {
  for await (const row of table.rows) {
    yield readOrReject(row, () => {
      requireWidth(row, table.header);
      const who = plan.readWho(row);
      const readings: StepReading[] = [];
      for (const [stepKey, cells] of steps) {
        const reading = readAnswer(plan, cells, stepKey, row);
        if (reading) readings.push(reading);
      }
      if (readings.length === 0) {
        plan.notices.add(NO_ANSWER, LEFT_OUT, row.line);
        throw new NothingToSend();
      }
      return itemOf(plan, [row], who, readings, origin);
    });
  }
}

async function* parseTidy(
  table: Table,
  plan: ResponsePlan,
  job: JobSteps,
  origin: Origin,
): AsyncGenerator<Parsed<SubmissionInput>> {
  let group: TidyGroup | null = null;
  for await (const row of table.rows) {
    const read = readOrReject(row, () => {
      requireWidth(row, table.header);
      return {
        kind: 'read' as const,
        who: plan.readWho(row),
        reading: tidyReading(plan, job, row),
      };
    });
    if (read.kind !== 'read') {
      yield read;
      continue;
    }
    if (!group?.takes(read.who, read.reading)) {
      if (group) yield* parseGroup(plan, group, origin);
      group = new TidyGroup(read.who);
    }
    const conflict = group.add(row, read.who, read.reading);
    if (conflict !== null) yield rejection(row, stepColumn(plan), conflict);
  }
  if (group) yield* parseGroup(plan, group, origin);
}

function* parseGroup(
  plan: ResponsePlan,
  { who, rows, readings }: TidyGroup,
  origin: Origin,
): Generator<Parsed<SubmissionInput>> {
  if (readings.length === 0) {
    for (const row of rows) {
      plan.notices.add(NO_ANSWER, LEFT_OUT, row.line);
      yield { kind: 'left-out', row };
    }
    return;
  }
  yield itemOf(plan, rows, who, readings, origin);
}

function tidyReading(plan: ResponsePlan, job: JobSteps, row: Row): StepReading | null {
  if (plan.layout.kind !== 'tidy') return null;
  const { step, answer } = plan.layout;
  const named = step.read(row).trim();
  const stepKey = plan.stepOf(named);
  if (stepKey === undefined) {
    throw new RejectedCell(step.column, noStep(named, job));
  }
  return readAnswer(plan, answer, stepKey, row);
}

function itemOf(
  plan: ResponsePlan,
  rows: readonly Row[],
  who: Who,
  readings: readonly StepReading[],
  origin: Origin,
): ParsedItem<SubmissionInput> {
  const input = submissionOf(who, readings, origin.identity, origin.unsigned);
  return { kind: 'item', input, rows, columnOf: (path) => columnOf(plan, input, path) };
}

function stepColumn({ layout }: ResponsePlan): string | null {
  return layout.kind === 'tidy' ? layout.step.column : null;
}

const ABOUT_A_PERSON = ['name', 'email', 'role', 'mayContact'] as const;
const OF_AN_ANSWER = ['effort', 'explanation', 'alternative', 'reason', 'about'] as const;

/** The column that a path below a submission comes from. */
function columnOf(
  plan: ResponsePlan,
  input: SubmissionInput,
  path: readonly string[],
): string | null {
  const [field, part, leaf] = path;
  if (field === 'account') return plan.account.column;
  if (field === 'submittedAt') return plan.submittedAt.column;
  if (field === 'respondent') {
    const key = ABOUT_A_PERSON.find((known) => known === part);
    return (key ? plan.people[key] : plan.respondent)?.column ?? null;
  }
  const stepKey =
    field === 'answers'
      ? input.answers[Number(part)]?.stepKey
      : field === 'notApplicable'
        ? input.notApplicable[Number(part)]
        : undefined;
  if (stepKey === undefined) return null;
  if (plan.layout.kind === 'tidy' && leaf === 'stepKey') return plan.layout.step.column;
  const cells = plan.layout.kind === 'wide' ? plan.layout.steps.get(stepKey) : plan.layout.answer;
  const key = OF_AN_ANSWER.find((known) => known === leaf) ?? 'effort';
  return cells?.[key]?.column ?? null;
}
