import type { Complaint } from '../complaints/complaint.ts';
import type { Message } from '../complaints/sentences.ts';
import type { Header } from '../table/layout/header.ts';
import { widthProblem, type Row } from '../table/table.ts';

/** An input to send, made from one or more rows. */
export interface ParsedItem<Input> {
  kind: 'item';
  input: Input;
  rows: readonly Row[];
  /** The column that a path below the input comes from. Null if there is none. */
  columnOf(path: readonly string[]): string | null;
}

/** A row that is not sent or that the API rejected. */
export interface Rejection {
  kind: 'rejection';
  row: Row;
  column: string | null;
  /** What is wrong. The API may report several problems. */
  reasons: readonly Message[];
}

/**
 * A row that is not sent but has nothing to fix, such as a partial response or a response without ratings.
 */
export interface LeftOut {
  kind: 'left-out';
  row: Row;
}

export type Parsed<Input> = ParsedItem<Input> | Rejection | LeftOut;

/** Thrown while reading a row, and turned into a Rejection of it. */
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

export function rejection(
  row: Row,
  column: string | null,
  ...reasons: readonly Message[]
): Rejection {
  return { kind: 'rejection', row, column, reasons };
}

/** Throws a RejectedCell if a row has more cells than the header. */
export function requireWidth(row: Row, header: Header): void {
  const problem = widthProblem(row, header);
  if (problem !== null) throw new RejectedCell(null, problem);
}

/** Thrown while reading a row that should not be sent. */
export class NothingToSend extends Error {
  override readonly name = 'NothingToSend';
}

/** Returns what `read` returns, or a Rejection or LeftOut if it throws a RejectedCell or NothingToSend. */
export function readOrReject<T>(row: Row, read: (row: Row) => T): T | Rejection | LeftOut {
  try {
    return read(row);
  } catch (error) {
    if (error instanceof NothingToSend) return { kind: 'left-out', row };
    if (error instanceof RejectedCell) return rejection(row, error.column, error.reason);
    throw error;
  }
}
