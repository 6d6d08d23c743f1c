import type { Job } from '../../domain/jobs/job.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { AnswerHistory } from '../../domain/scoring/answers/answers.ts';
import type { Imported } from '../imports/imported-change.ts';
import type {
  FoundRespondent,
  RespondentState,
  SaveResult,
  Slice,
  SliceRequest,
  Versioned,
} from '../kernel/records.ts';

export interface RespondentsPort {
  /**
   * Returns respondents, by account and external id in the order requested, with their history on a job.
   * Unknown ones get a new id. Strongly consistent.
   */
  states(
    job: Job,
    who: readonly { accountId: string; externalId: string }[],
  ): Promise<readonly RespondentState[]>;
  /** Like `states`, without the history. `version` is null if not stored yet. Strongly consistent. */
  lookup(
    who: readonly { accountId: string; externalId: string }[],
  ): Promise<readonly FoundRespondent[]>;
  /** Number of people in an account, capped at `limit`. */
  count(accountId: string, limit: number): Promise<number>;
  /** Strongly consistent. */
  get(accountId: string, respondentId: string): Promise<Versioned<Respondent> | null>;
  /** Keyed by respondent id. */
  batchGet(
    keys: readonly { accountId: string; respondentId: string }[],
  ): Promise<ReadonlyMap<string, Respondent>>;
  list(accountId: string, request: SliceRequest): Promise<Slice<Respondent>>;
  /**
   * People with an undecided erasure request, oldest request first. If `onUnreadable` is given, it is called
   * for unreadable records, which are then skipped; otherwise they throw.
   */
  withdrawing(
    request: SliceRequest,
    onUnreadable?: (respondentId: string, error: unknown) => Promise<void>,
  ): Promise<Slice<Respondent>>;
  /**
   * Saves the respondent only. `version` is null for a new one. In that case, returns `lost` if the external
   * id was taken in the meantime.
   */
  save(
    respondent: Respondent,
    version: number | null,
    imported?: Imported | null,
  ): Promise<SaveResult>;
  /** Removes a person who has never answered. Returns `lost` if the person has changed since. */
  remove(respondent: Respondent, version: number): Promise<SaveResult>;
  histories(
    job: Job,
    accountId: string,
    respondentId: string,
  ): Promise<Versioned<AnswerHistory> | null>;
}
