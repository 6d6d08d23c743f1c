import type { Signer } from '../../platform/authz/links.ts';
import type { Account, Outcome } from '../../domain/accounts/account.ts';
import type { AnswerHistory } from '../../domain/scoring/answers/answers.ts';
import type { PortfolioTotals, SegmentTotals } from '../../domain/hotspots/rollup-totals.ts';
import type { CandidateCriteria } from '../../domain/testimonials/candidate-criteria.ts';
import type { ConsentRecord } from '../../domain/testimonials/consent.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { ScoringChange, ScoringState } from '../../domain/jobs/scoring-change.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { Minimum } from '../../domain/privacy/suppression.ts';
import type { HistoryPoint } from '../../domain/hotspots/snapshot.ts';
import type {
  Candidate,
  CandidateDecision,
  CandidateKey,
} from '../../domain/testimonials/testimonial.ts';
import type { PortfolioPoint } from '../../domain/portfolio/portfolio-point.ts';
import type { Month, RenewalTotals } from '../../domain/portfolio/renewals.ts';
import type { Day, Instant } from '../../domain/kernel/time.ts';
import type { AccountEvent } from '../../domain/work/account-event.ts';
import type { AccountsListCriteria } from '../accounts/accounts-list-filters.ts';
import type { AccessTokensPort, PeopleDirectory } from '../access-tokens/access-tokens-port.ts';
import type { AuditPort } from '../audit/audit-port.ts';
import type { AccountMovesPort } from '../moves/account-moves-port.ts';
import type { BrandingPort } from '../branding/branding-port.ts';
import type { CampaignsPort, MailSettings } from '../campaigns/campaigns-port.ts';
import type { MovesPort } from '../moves/moves-port.ts';
import type { ErasuresPort } from '../privacy/erasure/erasures-port.ts';
import type { RetentionRun, StoragePlace } from '../privacy/retention-run.ts';
import type { Imported } from '../imports/imported-change.ts';
import type { ExportFiles, ExportsPort } from '../exports/exports-port.ts';
import type { SavedViewsPort } from '../saved-views/saved-views-port.ts';
import type { ImportsPort } from '../imports/imports-port.ts';
import type { Notice, NoticesPort } from '../notices/notices-port.ts';
import type { Order } from './lists/order.ts';
import type { QuarantinePort } from '../quarantine/quarantine-port.ts';
import type {
  FoundRespondent,
  Position,
  ReceivedSubmission,
  RespondentState,
  SaveResult,
  Slice,
  SliceRequest,
  Submission,
  Sweep,
  Versioned,
} from './records.ts';
import type { SnoozesPort } from '../risks/snooze/snoozes-port.ts';
import type { AssessmentsPort } from '../risks/assessments-port.ts';
import type { CalibrationsPort } from '../truth/calibrations-port.ts';
import type { BacktestsPort } from '../truth/backtests-port.ts';
import type { UsersPort } from '../users/users-port.ts';
import type { PlaybooksPort } from '../work/playbooks/playbooks-port.ts';
import type { WorkPort } from '../work/work-port.ts';
import type { SurveyLinksPort, SurveySettings } from '../surveys/survey-ports.ts';

export type * from './records.ts';
export type * from '../risks/snooze/snoozes-port.ts';
export type * from '../risks/assessments-port.ts';
export type * from '../surveys/survey-ports.ts';

export interface JobsPort {
  /** Strongly consistent. */
  get(jobKey: string): Promise<Versioned<Job> | null>;
  /** Archived or active jobs, ordered by key. */
  list(request: SliceRequest & { archived: boolean }): Promise<Slice<Job>>;
  /** Keys of all jobs, including archived ones. */
  keys(): Promise<readonly string[]>;
  /**
   * Writes a job if its version is unchanged (null if it doesn't exist yet). With `reassesses`, a sweep over
   * all accounts starts in the same transaction.
   */
  save(
    job: Job,
    version: number | null,
    change: {
      reassesses: boolean;
      at: Instant;
      rebuild?: { withHistory: boolean };
      /** Recorded in the same transaction. */
      scoring?: ScoringChange | null;
      imported?: Imported | null;
    },
  ): Promise<SaveResult>;
  /** How answers were scored at an instant. Null if no change has been recorded. */
  scoringAt(jobKey: string, at: Instant): Promise<ScoringState | null>;
  /** How answers were last scored with a version of the settings. Null if it isn't on record. */
  scoringOfVersion(jobKey: string, version: number): Promise<ScoringState | null>;
  /** Changes to the scoring, newest first. */
  scoringChanges(jobKey: string, request: SliceRequest): Promise<Slice<ScoringChange>>;
  /** The last sweep, finished or not. */
  sweep(jobKey: string): Promise<Sweep | null>;
}

export interface AccountsListRequest extends SliceRequest {
  criteria?: AccountsListCriteria;
  /** By folded name, then id, by default. With `query`, by the matched word first. */
  order?: Order<'NAME' | 'UPDATED_AT'>;
}

export interface AccountsPort {
  /** For a merged account, returns the account that replaced it. Strongly consistent. */
  get(accountId: string): Promise<Versioned<Account> | null>;
  /** The account itself, even if merged, and the id of its replacement. Null if none. Strongly consistent. */
  getWithoutRedirect(
    accountId: string,
  ): Promise<(Versioned<Account> & { mergedInto: string | null }) | null>;
  /**
   * By requested id. For a merged account, returns its replacement. Strongly consistent, to include accounts
   * that an import has just written.
   */
  batchGet(accountIds: readonly string[]): Promise<ReadonlyMap<string, Versioned<Account>>>;
  /**
   * `beside` is written in the same transaction: the import's change, an event by a user, and a notice to
   * send.
   */
  save(
    account: Account,
    version: number | null,
    beside?: { imported?: Imported | null; event?: AccountEvent; notice?: Notice | null },
  ): Promise<SaveResult>;
  list(request: AccountsListRequest): Promise<Slice<Account>>;
  outcomes(accountId: string): Promise<readonly Outcome[]>;
  /** Idempotent: an outcome is identified by its day and kind. */
  recordOutcome(accountId: string, outcome: Outcome, imported?: Imported | null): Promise<void>;
  idOf(externalId: string): string;
}

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

/** A user's decision on one candidate, and the consent record that it adds. */
export interface DecidedCandidate {
  key: CandidateKey;
  version: number;
  decision: CandidateDecision;
  record: ConsentRecord | null;
}

export interface CandidatesPort {
  /** Strongly consistent. */
  get(key: CandidateKey): Promise<Versioned<Candidate> | null>;
  /** In the order of the keys. Null if there is no candidate. Strongly consistent. */
  batchGet(keys: readonly CandidateKey[]): Promise<readonly (Candidate | null)[]>;
  /** Eventually consistent. Filters are evaluated as of `at`. */
  list(
    jobKey: string,
    request: SliceRequest & { criteria: CandidateCriteria; at: Instant },
  ): Promise<Slice<Candidate>>;
  /** All candidates of a person on a job, in any state. Strongly consistent. */
  ofRespondent(
    jobKey: string,
    who: { accountId: string; respondentId: string },
  ): Promise<readonly Versioned<Candidate>[]>;
  /** The consent records of each candidate, oldest first. */
  consentRecords(candidates: readonly Candidate[]): Promise<readonly (readonly ConsentRecord[])[]>;
  /**
   * Saves up to 40 decisions on candidates of one person in one transaction, with their consent records and
   * the updated respondent (null to leave it unchanged).
   */
  decide(
    decided: readonly DecidedCandidate[],
    respondent: Versioned<Respondent> | null,
    at: Instant,
  ): Promise<SaveResult>;
}

export interface RollupsPort {
  segments(jobKey: string): Promise<readonly SegmentTotals[]>;
  portfolio(jobKey: string): Promise<readonly PortfolioTotals[]>;
  /** What renews in a range of months. */
  renewals(jobKey: string, months: { from: Month; to: Month }): Promise<readonly RenewalTotals[]>;
}

/** Past figures, from which the history of steps and of the portfolio is read. */
export interface SnapshotsPort {
  history(jobKey: string): Promise<readonly HistoryPoint[]>;
  /** The portfolio at the end of each month, from a day on. */
  portfolio(jobKey: string, from: Day): Promise<readonly PortfolioPoint[]>;
}

/** Everything that use cases need from the outside. */
export interface Ports {
  jobs: JobsPort;
  accounts: AccountsPort;
  respondents: RespondentsPort;
  submissions: SubmissionsPort;
  assessments: AssessmentsPort;
  snoozes: SnoozesPort;
  work: WorkPort;
  playbooks: PlaybooksPort;
  candidates: CandidatesPort;
  rollups: RollupsPort;
  snapshots: SnapshotsPort;
  backtests: BacktestsPort;
  calibrations: CalibrationsPort;
  audit: AuditPort;
  accessTokens: AccessTokensPort;
  savedViews: SavedViewsPort;
  branding: BrandingPort;
  notices: NoticesPort;
  /** Null if there is no user directory. Then roles and e-mail addresses come only from tokens. */
  directory: PeopleDirectory | null;
  users: UsersPort;
  surveyLinks: SurveyLinksPort;
  campaigns: CampaignsPort;
  mail: MailSettings;
  erasures: ErasuresPort;
  moves: MovesPort;
  accountMoves: AccountMovesPort;
  quarantine: QuarantinePort;
  imports: ImportsPort;
  exports: ExportsPort;
  exportFiles: ExportFiles;
  /** Signs the tokens in links. */
  signer: Signer;
  /** The 32-byte key that encrypts cursors. */
  cursorKey(): Promise<Buffer>;
  surveys: SurveySettings;
  /** Milliseconds since the epoch. */
  now(): Instant;
  /** Waits before retry number `attempt` (from 1), with increasing, jittered delays. */
  backOff(attempt: number): Promise<void>;
  /** ISO 4217 code of the deployment's reporting currency. */
  reportingCurrency: string;
  /** Minimum respondents and accounts behind a figure for callers who may not see respondents. */
  suppression: Minimum;
  /** Retention period of efforts, in days. */
  effortsDays: number;
  /** Null if retention has not run yet. */
  retentionRun(): Promise<RetentionRun | null>;
  storagePlace(): Promise<StoragePlace>;
}
