import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { AnswerHistory } from '../../domain/scoring/answers/answers.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';

/** That a person became another one: from then on their ids lead there. By internal ids alone. */
export interface PersonMove {
  from: PersonKey;
  into: PersonKey;
  startedAt: Instant;
  /** Null while something of the person is still to be moved. */
  finishedAt: Instant | null;
}

/** What both are remembered to have answered on a job. */
export interface MovedHistory {
  job: Job;
  fromVersion: number;
  intoVersion: number | null;
  merged: AnswerHistory;
}

/** What the first transaction of a move changes. */
export interface MoveStart {
  from: Versioned<Respondent>;
  /** The one that stays, as they are to be; null as version: they are not stored yet. */
  into: { value: Respondent; version: number | null };
  /** At most MOVED_HISTORIES. */
  histories: readonly MovedHistory[];
}

/** Histories that one transaction moves: two writes each, and those of the two people. */
export const MOVED_HISTORIES = 40;

/** People who become others, and what moves with them. */
export interface MovesPort {
  /**
   * One transaction on the condition of all versions: the person and their histories are the other's from
   * then on, and so is every figure; the move is entered. A write about either that is under way is `lost`.
   */
  begin(move: PersonMove, start: MoveStart): Promise<SaveResult>;
  get(from: PersonKey): Promise<PersonMove | null>;
  /** Those that are under way, or not settled yet, without those that cannot be read. */
  open(
    request: SliceRequest,
    onUnreadable?: (from: PersonKey, error: unknown) => Promise<void>,
  ): Promise<Slice<PersonMove>>;
  /** Those of people of an account that are under way. Strongly consistent. */
  unfinished(accountId: string): Promise<readonly PersonMove[]>;
  /** All moves into a person, of those who were merged into them. Strongly consistent. */
  into(person: PersonKey): Promise<readonly PersonMove[]>;
  /**
   * Moves what the first transaction did not: submissions, earlier answers under a pseudonym, testimonials
   * with their consents, survey links. What is moved already is passed over. False: the time is over first.
   */
  moveRest(move: PersonMove, isOver: () => boolean): Promise<boolean>;
  finish(move: PersonMove, at: Instant): Promise<void>;
  /** Nothing that had begun before the move can write of the person any more. */
  settle(move: PersonMove): Promise<void>;
  /** Forgets who became a person: they were erased. */
  forget(move: PersonMove): Promise<void>;
}
