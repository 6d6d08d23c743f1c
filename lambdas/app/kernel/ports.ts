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
  /** By key: those that are archived, or else those that are not. */
  list(request: SliceRequest & { archived: boolean }): Promise<Slice<Job>>;
  /** Of all jobs, archived ones too. */
  keys(): Promise<readonly string[]>;
  /**
   * Writes a job on the condition of its version (null: it does not exist yet). With
   * `reassesses`, a sweep over all accounts starts in the same transaction.
   */
  save(
    job: Job,
    version: number | null,
    change: {
      reassesses: boolean;
      at: Instant;
      rebuild?: { withHistory: boolean };
      /** Put on record in the same transaction. */
      scoring?: ScoringChange | null;
      imported?: Imported | null;
    },
  ): Promise<SaveResult>;
  /** How answers were scored at an instant; null: nothing has changed since this is on record. */
  scoringAt(jobKey: string, at: Instant): Promise<ScoringState | null>;
  /** How answers were last scored by a version of the settings; null: it is not on record. */
  scoringOfVersion(jobKey: string, version: number): Promise<ScoringState | null>;
  /** Changes of how answers are scored, the newest first. */
  scoringChanges(jobKey: string, request: SliceRequest): Promise<Slice<ScoringChange>>;
  /** The last sweep, finished or not. */
  sweep(jobKey: string): Promise<Sweep | null>;
}

export interface AccountsListRequest extends SliceRequest {
  criteria?: AccountsListCriteria;
  /** By folded name, then id, unless given; what `query` finds by the word that is found, then that. */
  order?: Order<'NAME' | 'UPDATED_AT'>;
}

export interface AccountsPort {
  /** An account that became another leads to the other. Strongly consistent. */
  get(accountId: string): Promise<Versioned<Account> | null>;
  /** The account itself, and what it became; null where it is none. Strongly consistent. */
  own(accountId: string): Promise<(Versioned<Account> & { mergedInto: string | null }) | null>;
  /**
   * By the ids asked for: one that became another leads to the other. Strongly consistent: what an import
   * has just written is found.
   */
  batchGet(accountIds: readonly string[]): Promise<ReadonlyMap<string, Versioned<Account>>>;
  /** In the same transaction: what an import brings, what a colleague did by it, and who is to be told. */
  save(
    account: Account,
    version: number | null,
    beside?: { imported?: Imported | null; event?: AccountEvent; notice?: Notice | null },
  ): Promise<SaveResult>;
  list(request: AccountsListRequest): Promise<Slice<Account>>;
  outcomes(accountId: string): Promise<readonly Outcome[]>;
  /** Idempotent: the same day and kind is the same outcome. */
  recordOutcome(accountId: string, outcome: Outcome, imported?: Imported | null): Promise<void>;
  idOf(externalId: string): string;
}

export interface RespondentsPort {
  /**
   * The respondents (by account and external id, in the order asked for) with their history on a
   * job; new ones get a new id. Strongly consistent.
   */
  states(
    job: Job,
    who: readonly { accountId: string; externalId: string }[],
  ): Promise<readonly RespondentState[]>;
  /** The same without a history: `version` is null for those not stored yet. Strongly consistent. */
  lookup(
    who: readonly { accountId: string; externalId: string }[],
  ): Promise<readonly FoundRespondent[]>;
  /** How many people an account has, or `limit` where it has more. */
  count(accountId: string, limit: number): Promise<number>;
  /** Strongly consistent. */
  get(accountId: string, respondentId: string): Promise<Versioned<Respondent> | null>;
  /** By respondent id. */
  batchGet(
    keys: readonly { accountId: string; respondentId: string }[],
  ): Promise<ReadonlyMap<string, Respondent>>;
  list(accountId: string, request: SliceRequest): Promise<Slice<Respondent>>;
  /**
   * Those who ask to be erased, and on whom no one has decided: who asked first comes first. Without
   * those that cannot be read, if someone is told of them.
   */
  withdrawing(
    request: SliceRequest,
    onUnreadable?: (respondentId: string, error: unknown) => Promise<void>,
  ): Promise<Slice<Respondent>>;
  /**
   * A contact record: the respondent alone. Null as version: it does not exist yet, and `lost`
   * where another has taken its external id in between.
   */
  save(
    respondent: Respondent,
    version: number | null,
    imported?: Imported | null,
  ): Promise<SaveResult>;
  /** Takes someone out who has never answered; `lost` where the person has changed since. */
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
  /** It was used before by someone who was erased since. */
  | { kind: 'erased' }
  | { kind: 'lost' };

/** A submission by its id, and where it stands among a person's. */
export interface PlacedSubmission {
  id: string;
  position: Position;
}

export interface SubmissionsPort {
  idOf(idempotencyKey: string): string;
  /** Here as in every list: as it is still kept; null once it is too old, or was erased. */
  get(submissionId: string): Promise<Submission | null>;
  batchGet(submissionIds: readonly string[]): Promise<ReadonlyMap<string, Submission>>;
  /** What idempotency keys were used for, by submission id: whatever is stored, however old. */
  received(submissionIds: readonly string[]): Promise<ReadonlyMap<string, ReceivedSubmission>>;
  /**
   * One transaction: the submission if absent, the respondent, the history. `exists` and `erased` go
   * before `lost`. The respondent's version always moves on, so that a retraction on another job notices.
   */
  create(submission: Submission, state: RespondentState, job: Job): Promise<SubmissionSave>;
  /**
   * One transaction: submissions of one person on one job marked, at most 90, the respondent and the
   * history as if they had never come.
   */
  retract(
    submissions: readonly Submission[],
    state: RespondentState,
    job: Job,
  ): Promise<SaveResult>;
  /** Leaves in the place of a submission what is kept of it; null: only that its key was used. */
  erase(submissionId: string, kept: Submission | null): Promise<void>;
  /** By when it was said, newest first unless said; of everyone, or of some. */
  listByAccount(
    accountId: string,
    request: SliceRequest & {
      respondentIds?: readonly string[] | null;
      direction?: Order<string>['direction'];
    },
  ): Promise<Slice<Submission>>;
  /** Every submission of a respondent on any job, for rebuilding what was merged. Strongly consistent. */
  idsByRespondent(accountId: string, respondentId: string): Promise<readonly string[]>;
  /** The same with their places in the order of `submittedAt`, the oldest first. Strongly consistent. */
  placesOfRespondent(accountId: string, respondentId: string): Promise<readonly PlacedSubmission[]>;
  /** Retracted ones included. */
  listByBatch(importBatch: string, request: SliceRequest): Promise<Slice<Submission>>;
}

/** A person's decision on one candidate, and what it adds to the record of consent. */
export interface DecidedCandidate {
  key: CandidateKey;
  version: number;
  decision: CandidateDecision;
  record: ConsentRecord | null;
}

export interface CandidatesPort {
  /** Strongly consistent. */
  get(key: CandidateKey): Promise<Versioned<Candidate> | null>;
  /** In the order of the keys, null where there is none. Strongly consistent. */
  batchGet(keys: readonly CandidateKey[]): Promise<readonly (Candidate | null)[]>;
  /** As of some time before, judged by the clock `at`. */
  list(
    jobKey: string,
    request: SliceRequest & { criteria: CandidateCriteria; at: Instant },
  ): Promise<Slice<Candidate>>;
  /** All of a person's on a job, whatever has become of them. Strongly consistent. */
  ofRespondent(
    jobKey: string,
    who: { accountId: string; respondentId: string },
  ): Promise<readonly Versioned<Candidate>[]>;
  /** The record of consent of each candidate, oldest first. */
  consentRecords(candidates: readonly Candidate[]): Promise<readonly (readonly ConsentRecord[])[]>;
  /**
   * Decisions on candidates of one person, at most 40, in one transaction: with what they add to
   * the record of consent, and with the respondent as it is to be (null: as it is).
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
  /** What renews in the months from one to another. */
  renewals(jobKey: string, months: { from: Month; to: Month }): Promise<readonly RenewalTotals[]>;
}

/** Figures as they were: what a step's history is read from. */
export interface SnapshotsPort {
  history(jobKey: string): Promise<readonly HistoryPoint[]>;
  /** The portfolio at the ends of months from a day on. */
  portfolio(jobKey: string, from: Day): Promise<readonly PortfolioPoint[]>;
}

/** Everything that use cases need from outside. */
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
  /** Null where no one can be asked for people: what a token was given is then all that is known. */
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
  /** Signs what links lead to. */
  signer: Signer;
  /** 32 bytes that cursors are encrypted with. */
  cursorKey(): Promise<Buffer>;
  surveys: SurveySettings;
  /** Milliseconds since the epoch. */
  now(): Instant;
  /** Waits before the retry of that number (from 1), longer each time and with jitter. */
  backOff(attempt: number): Promise<void>;
  /** ISO 4217 code of the deployment's reporting currency. */
  reportingCurrency: string;
  /** What must stand behind figures that callers without sight of respondents read. */
  suppression: Minimum;
  /** Days for which efforts are kept. */
  effortsDays: number;
  /** Null: retention has not run yet. */
  retentionRun(): Promise<RetentionRun | null>;
  storagePlace(): Promise<StoragePlace>;
}
