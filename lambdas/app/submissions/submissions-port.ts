import type { Job } from '../../domain/jobs/job.ts';
import type { Order } from '../kernel/lists/order.ts';
import type {
  Position,
  ReceivedSubmission,
  RespondentState,
  SaveResult,
  Slice,
  SliceRequest,
  Submission,
} from '../kernel/records.ts';

type SubmissionSave =
  | { kind: 'saved' }
  /** The idempotency key was used before. */
  | { kind: 'exists'; submission: Submission }
  /** The idempotency key was used before, and its submission was erased with the person. */
  | { kind: 'erased' }
  | { kind: 'lost' };

/** A submission id with its sort position among the person's submissions. */
export interface PlacedSubmission {
  id: string;
  position: Position;
}

export interface SubmissionsPort {
  idOf(idempotencyKey: string): string;
  /**
   * As retained now. Null once the submission is too old or was erased. `listByAccount` works the same way.
   */
  get(submissionId: string): Promise<Submission | null>;
  batchGet(submissionIds: readonly string[]): Promise<ReadonlyMap<string, Submission>>;
  /** What idempotency keys were used for, by submission id. Includes everything stored, regardless of age. */
  received(submissionIds: readonly string[]): Promise<ReadonlyMap<string, ReceivedSubmission>>;
  /**
   * Writes the submission (if absent), respondent and history in one transaction. `exists` and `erased` take
   * precedence over `lost`. The respondent's version always increases, so that a retraction on another job
   * detects the write.
   */
  create(submission: Submission, state: RespondentState, job: Job): Promise<SubmissionSave>;
  /**
   * Marks up to 90 submissions of one person on one job as retracted, and writes the respondent and history
   * without them, in one transaction.
   */
  retract(
    submissions: readonly Submission[],
    state: RespondentState,
    job: Job,
  ): Promise<SaveResult>;
  /**
   * Replaces a submission by what is kept after erasure. With null, only the used idempotency key is kept.
   */
  erase(submissionId: string, kept: Submission | null): Promise<void>;
  /** By when the answers were given, newest first by default. Optionally of some respondents only. */
  listByAccount(
    accountId: string,
    request: SliceRequest & {
      respondentIds?: readonly string[] | null;
      direction?: Order<string>['direction'];
    },
  ): Promise<Slice<Submission>>;
  /** Ids of all submissions of a respondent on any job, to rebuild merged records. Strongly consistent. */
  idsByRespondent(accountId: string, respondentId: string): Promise<readonly string[]>;
  /** All submissions of a respondent with their positions, oldest first. Strongly consistent. */
  placesOfRespondent(accountId: string, respondentId: string): Promise<readonly PlacedSubmission[]>;
  /** Includes retracted submissions, and those kept under a pseudonym. */
  listByBatch(importBatch: string, request: SliceRequest): Promise<Slice<Submission>>;
}
