import { Busy } from '../../app/kernel/errors.ts';

/**
 * The table cannot take the request now: throttled, contended or unreachable. Worth another try.
 * `reason` is for the log: the message, which callers see, says nothing of what is behind it.
 */
export class StoreBusy extends Busy {
  constructor(reason: string, { cause = reason }: ErrorOptions = {}) {
    super('The store is busy. Try again in a moment.');
    this.cause = cause;
  }
}

/** Other transactions were in the way each time: fewer items at once may get through. */
export class StoreContended extends StoreBusy {
  constructor() {
    super('the transaction keeps meeting others');
  }
}

/** Why a transaction was not tried: another one was in the way, or the table takes no more now. */
export type Refusal = 'contended' | 'throttled';

/** A stored item is not of the shape that its type promises. */
export class CorruptItem extends Error {
  override name = 'CorruptItem';
}

/** What a transaction came to: `failed` lists the operations whose condition did not hold. */
export type TransactResult = { ok: true } | { ok: false; failed: readonly number[] };
