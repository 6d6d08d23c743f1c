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

export type Parsed<Input> = Draft<Input> | Rejection;

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

/** What `read` makes of a row, or the row's rejection where it throws a RejectedCell. */
export function readOrReject<T>(row: Row, read: (row: Row) => T): T | Rejection {
  try {
    return read(row);
  } catch (error) {
    if (error instanceof RejectedCell) return rejection(row, error.column, error.message);
    throw error;
  }
}
