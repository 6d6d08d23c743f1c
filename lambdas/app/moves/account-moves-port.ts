import type { Account } from '../../domain/accounts/account.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';

/** That an account became another one: from then on its ids lead there. */
export interface AccountMove {
  fromId: string;
  intoId: string;
  startedAt: Instant;
  /** Null while something of it is still to be moved: until then the figures of both stay as they were. */
  finishedAt: Instant | null;
}

/** How much an account has that moves with it, its people aside. */
export interface HeldByAccount {
  submissions: number;
  outcomes: number;
  surveyLinks: number;
  tasks: number;
  /** Activities, and what else colleagues did. */
  timelineEvents: number;
  snoozes: number;
}

/** Accounts that become others, and what moves with them beside their people. */
export interface AccountMovesPort {
  get(fromId: string): Promise<AccountMove | null>;
  /** The accounts whose move into this one is under way. Strongly consistent. */
  underWay(accountId: string): Promise<readonly string[]>;
  /** Those that are under way, or not settled yet, without those that cannot be read. */
  open(
    request: SliceRequest,
    onUnreadable?: (fromId: string, error: unknown) => Promise<void>,
  ): Promise<Slice<AccountMove>>;
  held(accountId: string): Promise<HeldByAccount>;
  /**
   * One transaction on the condition of both versions: the ids of one lead to the other, it is in no list
   * any more, and the figures of both stay as they are until the move is finished.
   */
  begin(move: AccountMove, from: Versioned<Account>, into: Versioned<Account>): Promise<SaveResult>;
  /**
   * Moves outcomes, snoozes, tasks, activities, and what people who are gone have left. What is moved already is passed over.
   * False: the time is over first.
   */
  moveRest(move: AccountMove, isOver: () => boolean): Promise<boolean>;
  /** Everything has moved: the figures of both follow. */
  finish(move: AccountMove, at: Instant): Promise<void>;
  /** Nothing that had begun before the move can write of the account any more. */
  settle(move: AccountMove): Promise<void>;
}
