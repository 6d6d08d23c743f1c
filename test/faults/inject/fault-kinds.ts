/** What may go wrong with one call to the table, and how often one is what it is. */
export const FAULT_WEIGHTS = {
  /** Refused for now: too many calls. */
  THROTTLED: 3,
  /** Not carried out, and no one answers. */
  TIMEOUT: 2,
  /** Carried out, and the answer is lost: the caller cannot tell it from a timeout. */
  RESPONSE_LOST: 4,
  /** DynamoDB's own failure. */
  SERVER_ERROR: 1,
  /** Another transaction holds the item. */
  TRANSACTION_CONFLICT: 3,
  /** A batch of which only a part is carried out, and that is a success. */
  UNPROCESSED: 4,
  /** A query that ends before its end, with where to go on. */
  PARTIAL_PAGE: 4,
  /** Carried out some milliseconds late: others come first. */
  SLOW: 4,
} as const;

/** Of calls; and what befalls processes and the stream. */
export type FaultKind =
  | keyof typeof FAULT_WEIGHTS
  /** The process ends between two calls. */
  | 'CRASH'
  /** Records of the stream that come again. */
  | 'DELIVERED_TWICE'
  /** Records that wait while others overtake them. */
  | 'DELIVERED_LATE'
  /** A batch that comes in parts. */
  | 'TORN_BATCH'
  /** A record that no one can do anything with. */
  | 'POISON_RECORD';

/** How often each has happened. */
export class FaultTally {
  readonly counts = new Map<FaultKind, number>();

  add(kind: FaultKind, count = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}
