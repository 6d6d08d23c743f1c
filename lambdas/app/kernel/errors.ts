export { Refused } from '../../platform/authz/refused.ts';

/** A query's argument that the caller can fix: BAD_USER_INPUT at the edge. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  /** Path below the query's arguments. */
  readonly field: readonly string[];

  constructor(field: readonly string[], message: string) {
    super(message);
    this.field = field;
    // It is the caller's: no one looks for where. One answer may hold thousands, and a trace is what costs.
    this.stack = `BadInput: ${message}`;
  }
}

/** The same records are being written by others, again and again: try again in a moment. */
export class Busy extends Error {
  override readonly name = 'Busy';

  constructor(message = 'Others are writing the same records. Try again in a moment.') {
    super(message);
  }
}
