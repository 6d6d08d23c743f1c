import { Failure } from '../failure.ts';
import { ASPECTS, ROLES } from '../mapping/efforts.ts';
import { readInstant } from '../mapping/instant-cell.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { ReadEffort } from '../mapping/scale.ts';
import { foldedLookup, readerOfScale } from '../mapping/scale.ts';
import type { Header } from '../table/header.ts';
import type { Row } from '../table/table.ts';
import type { Cell } from './cell.ts';
import { cellOf, columnCell, optionalCell, readBoolean, readName, requiredText } from './cell.ts';
import { RejectedCell } from './draft.ts';
import type { RespondentInput, StepReading, Who } from './submission.ts';

/** A job as far as an import needs it. */
export interface JobSteps {
  key: string;
  stepKeys: readonly string[];
}

/** The cells that hold one answer. */
export interface AnswerCells {
  effort: Cell;
  explanation: Cell | null;
  alternative: Cell | null;
  about: Cell | null;
}

/** A mapping whose columns have been looked up in a file. */
export interface ResponsePlan {
  account: Cell;
  respondent: Cell | null;
  submittedAt: Cell;
  name: Cell | null;
  email: Cell | null;
  role: Cell | null;
  mayContact: Cell | null;
  readEffort: ReadEffort;
  readWho(row: Row): Who;
  /** Grows while rows are read. */
  leftOut: { texts: number };
  /** By step key for wide files; for tidy ones the step's cell and the answer's. */
  layout:
    | { kind: 'wide'; steps: ReadonlyMap<string, AnswerCells> }
    | { kind: 'tidy'; step: Cell; answer: AnswerCells };
}

/** Looks a mapping up in a file's header and a job's steps. Throws a Failure that names the place. */
export function planResponses(mapping: Mapping, header: Header, job: JobSteps): ResponsePlan {
  const people = {
    name: optionalCell('name', mapping.name, header),
    email: optionalCell('email', mapping.email, header),
    role: optionalCell('role', mapping.role, header),
    mayContact: optionalCell('mayContact', mapping.mayContact, header),
  };
  const who = {
    account: cellOf('account', mapping.account, header),
    respondent: optionalCell('respondent', mapping.respondent, header),
    submittedAt: cellOf('submittedAt', mapping.submittedAt, header),
  };
  checkFixedInstant(mapping);
  const roles = foldedLookup('roles', mapping.roles ?? {});
  return {
    ...who,
    ...people,
    readEffort: readerOfScale(mapping.scale),
    leftOut: { texts: 0 },
    layout: answersLayout(mapping, header, job),
    readWho: (row) => ({
      account: requiredText(who.account, row, 'every answer belongs to an account').trim(),
      respondent:
        who.respondent && requiredText(who.respondent, row, 'somebody must have answered').trim(),
      submittedAt: instantOf(who.submittedAt, row, mapping),
      stated: statedFields(row, people, roles),
    }),
  };
}

/**
 * Reads one answer; null where its cell is empty. Texts beside no answer, or beside "not
 * applicable", are left out and counted. Throws a RejectedCell for a value unknown.
 */
export function readAnswer(
  plan: ResponsePlan,
  cells: AnswerCells,
  stepKey: string,
  row: Row,
): StepReading | null {
  const cell = cells.effort.read(row);
  const explanation = cells.explanation?.read(row);
  const alternative = cells.alternative?.read(row);
  const effort = cell === '' ? null : plan.readEffort(cell);
  if (effort === undefined) {
    throw new RejectedCell(
      cells.effort.column,
      `"${cell.trim()}" is not in the scale of the mapping: add it there, or mend the cell`,
    );
  }
  if (effort === null) {
    if (explanation || alternative) plan.leftOut.texts += 1;
    return cell === '' ? null : { stepKey, effort };
  }
  const about = cells.about && readName(cells.about, row, ASPECTS);
  return {
    stepKey,
    effort,
    ...(explanation && { explanation }),
    ...(alternative && { alternative }),
    ...(about && { about }),
  };
}

function answersLayout(mapping: Mapping, header: Header, job: JobSteps): ResponsePlan['layout'] {
  if (mapping.steps === undefined) {
    if (!mapping.step || !mapping.effort)
      throw new Failure('The mapping has no "step" and "effort".');
    return {
      kind: 'tidy',
      step: cellOf('step', mapping.step, header),
      answer: answerCells('', mapping.effort.column, mapping, header),
    };
  }
  const steps = new Map<string, AnswerCells>();
  for (const [key, step] of Object.entries(mapping.steps)) {
    if (!job.stepKeys.includes(key)) {
      throw new Failure(
        `"steps.${key}" of the mapping: job "${job.key}" has no such step: it has ${job.stepKeys.join(', ')}.`,
      );
    }
    steps.set(key, answerCells(`steps.${key}.`, step.column, step, header));
  }
  return { kind: 'wide', steps };
}

function answerCells(
  place: string,
  column: string | number,
  texts: Pick<Mapping, 'explanation' | 'alternative' | 'about'>,
  header: Header,
): AnswerCells {
  return {
    effort: columnCell(place === '' ? 'effort' : `${place}column`, column, header),
    explanation: optionalCell(`${place}explanation`, texts.explanation, header),
    alternative: optionalCell(`${place}alternative`, texts.alternative, header),
    about: optionalCell(`${place}about`, texts.about, header),
  };
}

function checkFixedInstant({ submittedAt, dateFormat }: Mapping): void {
  if (!('fixed' in submittedAt)) return;
  const read = readInstant(submittedAt.fixed, dateFormat);
  if (!read.ok) throw new Failure(`"submittedAt" of the mapping: ${read.problem}.`);
}

function instantOf(cell: Cell, row: Row, { dateFormat }: Mapping): string {
  const read = readInstant(requiredText(cell, row, 'say when it was answered'), dateFormat);
  if (read.ok) return read.instant;
  throw new RejectedCell(cell.column, read.problem);
}

/** Empty cells say nothing of a person, so that what is known stays. */
function statedFields(
  row: Row,
  cells: Pick<ResponsePlan, 'name' | 'email' | 'role' | 'mayContact'>,
  roles: ReadonlyMap<string, (typeof ROLES)[number]>,
): Omit<RespondentInput, 'externalId'> {
  const name = cells.name?.read(row);
  const email = cells.email?.read(row).trim();
  const role = cells.role && readName(cells.role, row, ROLES, roles);
  const mayContact = cells.mayContact && readBoolean(cells.mayContact, row);
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(role && { role }),
    ...(mayContact !== null && { mayContact }),
  };
}
