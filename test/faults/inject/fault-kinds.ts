/** The faults that one call to the table may have, with their relative frequency. */
export const FAULT_WEIGHTS = {
  /** Throttled: refused because there are too many calls. */
  THROTTLED: 3,
  /** Not executed, and without a response. */
  TIMEOUT: 2,
  /** Executed, but the response is lost. The caller cannot tell it from a timeout. */
  RESPONSE_LOST: 4,
  /** An internal error of DynamoDB. */
  SERVER_ERROR: 1,
  /** Another transaction holds the item. */
  TRANSACTION_CONFLICT: 3,
  /** Only part of a batch is executed, and the call succeeds. */
  UNPROCESSED: 4,
  /** A query returns early, with a position to continue from. */
  PARTIAL_PAGE: 4,
  /** Executed some milliseconds late, so that other calls come first. */
  SLOW: 4,
} as const;

/** Faults of calls, processes and the stream. */
export type FaultKind =
  | keyof typeof FAULT_WEIGHTS
  /** The process ends between two calls. */
  | 'CRASH'
  /** Stream records are delivered again. */
  | 'DELIVERED_TWICE'
  /** Stream records wait while others overtake them. */
  | 'DELIVERED_LATE'
  /** A batch is delivered in parts. */
  | 'TORN_BATCH'
  /** A record that can never be processed. */
  | 'POISON_RECORD';

/** Counts the faults of each kind. */
export class FaultTally {
  readonly counts = new Map<FaultKind, number>();

  add(kind: FaultKind, count = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}
