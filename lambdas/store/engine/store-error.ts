import { Busy } from '../../app/kernel/errors.ts';

/**
 * The table cannot handle the request now: it is throttled, contended or unreachable. The request may be
 * retried. `reason` is for the log; the message that callers see does not reveal it.
 */
export class StoreBusy extends Busy {
  constructor(reason: string, { cause = reason }: ErrorOptions = {}) {
    super('The store is busy. Try again in a moment.');
    this.cause = cause;
  }
}

/** Every attempt conflicted with other transactions. A transaction of fewer items may succeed. */
export class StoreContended extends StoreBusy {
  constructor() {
    super('the transaction keeps meeting others');
  }
}

/** Why DynamoDB rejected a transaction: a conflict with another one, or throttling. */
export type Rejection = 'contended' | 'throttled';

/** A stored item does not have the shape of its type. */
export class CorruptItem extends Error {
  override name = 'CorruptItem';
}

/** The result of a transaction. `failed` contains the indexes of the operations whose condition failed. */
export type TransactResult = { ok: true } | { ok: false; failed: readonly number[] };
