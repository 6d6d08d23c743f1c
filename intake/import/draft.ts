import type { Complaint } from '../complaints/complaint.ts';
import type { Said } from '../complaints/sentences.ts';
import type { Header } from '../table/layout/header.ts';
import { widthProblem, type Row } from '../table/table.ts';

/** Something to send, made from one or more rows. */
export interface Draft<Input> {
  kind: 'draft';
  input: Input;
  rows: readonly Row[];
  /** Which column a path below the input comes from; null if from none. */
  columnOf(path: readonly string[]): string | null;
}

/** A row that is not sent, or that the API refused. */
export interface Rejection {
  kind: 'rejection';
  row: Row;
  column: string | null;
  /** What is wrong; several things where the API says so. */
  reasons: readonly Said[];
}

/** A row that is not sent, and of which nothing has to be fixed: a partial response, one that rates nothing. */
export interface LeftOut {
  kind: 'left-out';
  row: Row;
}

export type Parsed<Input> = Draft<Input> | Rejection | LeftOut;

/** Thrown while a row is read, and turned into a Rejection of it. */
export class RejectedCell extends Error {
  override readonly name = 'RejectedCell';
  readonly column: string | null;
  readonly reason: Complaint;

  constructor(column: string | null, reason: Complaint) {
    super(reason.code);
    this.column = column;
    this.reason = reason;
  }
}

export function rejection(row: Row, column: string | null, ...reasons: readonly Said[]): Rejection {
  return { kind: 'rejection', row, column, reasons };
}

/** Throws a RejectedCell where a row has more cells than the header. */
export function requireWidth(row: Row, header: Header): void {
  const problem = widthProblem(row, header);
  if (problem !== null) throw new RejectedCell(null, problem);
}

/** Thrown while a row is read that is none to be sent. */
export class NothingToSend extends Error {
  override readonly name = 'NothingToSend';
}

/** What `read` makes of a row, or what became of the row where it throws a RejectedCell or NothingToSend. */
export function readOrReject<T>(row: Row, read: (row: Row) => T): T | Rejection | LeftOut {
  try {
    return read(row);
  } catch (error) {
    if (error instanceof NothingToSend) return { kind: 'left-out', row };
    if (error instanceof RejectedCell) return rejection(row, error.column, error.reason);
    throw error;
  }
}
