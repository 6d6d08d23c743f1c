import type { Account } from '../../domain/accounts/account.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';

/** An account that was merged into another one. Its ids resolve to the other account from then on. */
export interface AccountMove {
  fromId: string;
  intoId: string;
  startedAt: Instant;
  /** Null until everything has moved. Until then, the figures of both accounts are frozen. */
  finishedAt: Instant | null;
}

/** Counts of what moves with an account, without its contacts. */
export interface HeldByAccount {
  submissions: number;
  outcomes: number;
  surveyLinks: number;
  tasks: number;
  /** Activities and other entries of the timeline. */
  timelineEvents: number;
  snoozes: number;
}

/** Merges of accounts, and what moves apart from the contacts. */
export interface AccountMovesPort {
  get(fromId: string): Promise<AccountMove | null>;
  /** Ids of the accounts being merged with this one, in either direction. Strongly consistent. */
  underWay(accountId: string): Promise<readonly string[]>;
  /**
   * Moves that are unfinished or not yet settled. Unreadable ones are passed to `onUnreadable`, or throw if
   * it is not given.
   */
  open(
    request: SliceRequest,
    onUnreadable?: (fromId: string, error: unknown) => Promise<void>,
  ): Promise<Slice<AccountMove>>;
  held(accountId: string): Promise<HeldByAccount>;
  /**
   * Runs one transaction, conditional on both versions. From then on, the ids of the first account resolve to
   * the second, the first is in no list, and the figures of both are frozen until the move is finished.
   */
  begin(move: AccountMove, from: Versioned<Account>, into: Versioned<Account>): Promise<SaveResult>;
  /**
   * Moves outcomes, snoozes, tasks, activities and what former contacts left behind. Skips what has already
   * moved. Returns false if time ran out first.
   */
  moveRest(move: AccountMove, isOver: () => boolean): Promise<boolean>;
  /** Marks the move as finished, so that the figures of both accounts are updated. */
  finish(move: AccountMove, at: Instant): Promise<void>;
  /** Closes the move. Call it once no write that began before the move can still be in flight. */
  settle(move: AccountMove): Promise<void>;
}
