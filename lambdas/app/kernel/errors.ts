export { Refused } from '../../platform/authz/refused.ts';

/** An invalid query argument that the caller can fix. The API reports it as BAD_USER_INPUT. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  /** Path of the invalid field within the query's arguments. */
  readonly field: readonly string[];

  constructor(field: readonly string[], message: string) {
    super(message);
    this.field = field;
    // No stack trace: the error is the caller's, and building thousands of traces for one response is
    // expensive.
    this.stack = `BadInput: ${message}`;
  }
}

/** Concurrent writes to the same records used up all retries. The caller can try again in a moment. */
export class Busy extends Error {
  override readonly name = 'Busy';

  constructor(message = 'Other requests are writing the same records. Try again in a moment.') {
    super(message);
  }
}
