import { complaint } from '../../complaints/complaint.ts';
import { FileFailure } from '../../complaints/file-failure.ts';
import { ASPECTS, REASON_WORDS, REASONS } from '../../mapping/efforts.ts';
import type { ColumnName, Mapping } from '../../mapping/mapping-schema.ts';
import { type ReadEffort, readerOfScale } from '../../mapping/scale.ts';
import { LEFT_OUT, Notices } from '../../notices.ts';
import type { Header } from '../../table/layout/header.ts';
import type { Row } from '../../table/table.ts';
import {
  type Cell,
  cellOf,
  columnCell,
  nameOf,
  optionalCell,
  optionsCell,
  readName,
} from '../cell.ts';
import { RejectedCell } from '../parsed.ts';
import { readerOfWho, type WhoCells } from './read-who.ts';
import { stepLookup, type JobSteps, type StepLookup } from './step-lookup.ts';
import type { StepReading } from './submission.ts';

export type { JobSteps } from './step-lookup.ts';

/** The cells that hold one answer. */
export interface AnswerCells {
  effort: Cell;
  explanation: Cell | null;
  alternative: Cell | null;
  reason: Cell | null;
  about: Cell | null;
  /** Null to use the mapping's shared scale. */
  readEffort: ReadEffort | null;
}

/** A mapping whose columns have been resolved for a file. */
export interface ResponsePlan extends WhoCells {
  readEffort: ReadEffort;
  stepOf: StepLookup;
  /** These grow while rows are read. */
  notices: Notices;
  leftOut: { texts: number };
  /** For wide files, the cells by step key. For tidy files, the cells of the step and the answer. */
  layout:
    | { kind: 'wide'; steps: ReadonlyMap<string, AnswerCells> }
    | { kind: 'tidy'; step: Cell; answer: AnswerCells };
}

/**
 * Resolves a mapping against a file's header and a job's steps. `notices` collects what is left out while
 * rows are read. Throws a Failure that names the position in the mapping.
 */
export function planResponses(
  mapping: Mapping,
  header: Header,
  job: JobSteps,
  notices = new Notices(),
): ResponsePlan {
  const { readWho, ...who } = readerOfWho(mapping, header, notices);
  return {
    ...who,
    readWho,
    readEffort: readerOfScale(mapping.scale),
    stepOf: stepLookup(job, mapping.stepNames),
    notices,
    leftOut: { texts: 0 },
    layout: answersLayout(mapping, header, job),
  };
}

/**
 * Reads one answer. Null if its cell is empty. Texts without an answer, or with "not applicable", are left
 * out and counted. Throws a RejectedCell for an unknown value.
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
  const effort = cell === '' ? null : (cells.readEffort ?? plan.readEffort)(cell);
  if (effort === undefined) {
    throw new RejectedCell(cells.effort.column, complaint('notInScale', { cell: cell.trim() }));
  }
  if (effort === null) {
    if (explanation || alternative) plan.leftOut.texts += 1;
    return cell === '' ? null : { stepKey, effort };
  }
  // Avoids object spread for speed, since this runs for every answer of a file.
  const reading: StepReading = { stepKey, effort };
  if (explanation) reading.explanation = explanation;
  if (alternative) reading.alternative = alternative;
  const reason = listed(plan, cells.reason, row, REASONS, REASON_WORDS);
  if (reason) reading.reason = reason;
  const about = listed(plan, cells.about, row, ASPECTS);
  if (about) reading.about = about;
  return reading;
}

/** One of a list of names. Null if the cell is empty, or, with a notice, if its value is unknown. */
function listed<T extends string>(
  { notices }: ResponsePlan,
  cell: Cell | null,
  row: Row,
  names: readonly T[],
  words?: ReadonlyMap<string, T>,
): T | null {
  if (!cell) return null;
  const name = readName(cell, row, names, words);
  if (name === undefined) {
    notices.add(complaint('unreadable', { column: nameOf(cell) }), LEFT_OUT, row.line);
  }
  return name ?? null;
}

function answersLayout(mapping: Mapping, header: Header, job: JobSteps): ResponsePlan['layout'] {
  if (mapping.steps === undefined) {
    if (!mapping.step || !mapping.effort) throw new FileFailure(complaint('lacksStep'));
    return {
      kind: 'tidy',
      step: cellOf('step', mapping.step, header),
      answer: answerCells('', mapping.effort.column, mapping, header, false),
    };
  }
  const steps = new Map<string, AnswerCells>();
  for (const [key, step] of Object.entries(mapping.steps)) {
    if (!job.stepKeys.includes(key)) {
      const steps = job.stepKeys.join(', ');
      throw new FileFailure(complaint('noSuchStep', { key, job: job.key, steps }));
    }
    steps.set(key, answerCells(`steps.${key}.`, step.column, step, header, true));
  }
  return { kind: 'wide', steps };
}

function answerCells(
  place: string,
  column: string | number,
  texts: Pick<Mapping, 'explanation' | 'alternative' | 'reason' | 'about'> & {
    scale?: Mapping['scale'] | undefined;
    options?: ColumnName[] | undefined;
  },
  header: Header,
  hasScale: boolean,
): AnswerCells {
  const at = place === '' ? 'effort' : `${place}column`;
  return {
    readEffort: hasScale && texts.scale ? readerOfScale(texts.scale) : null,
    effort: texts.options
      ? optionsCell(`${place}options`, texts.options, header)
      : columnCell(at, column, header),
    explanation: optionalCell(`${place}explanation`, texts.explanation, header),
    alternative: optionalCell(`${place}alternative`, texts.alternative, header),
    reason: optionalCell(`${place}reason`, texts.reason, header),
    about: optionalCell(`${place}about`, texts.about, header),
  };
}
