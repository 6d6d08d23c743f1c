import type { Row } from '../table/table.ts';

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
  reason: string;
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

  constructor(column: string | null, reason: string) {
    super(reason);
    this.column = column;
  }
}

export function rejection(row: Row, column: string | null, reason: string): Rejection {
  return { kind: 'rejection', row, column, reason };
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
    if (error instanceof RejectedCell) return rejection(row, error.column, error.message);
    throw error;
  }
}
