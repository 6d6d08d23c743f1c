import type { Account, Outcome } from '../domain/account.ts';
import type { AccountFacts } from '../domain/assess.ts';
import type { AnswerHistory } from '../domain/answers.ts';
import type { AskReason, Assessment, Confidence, RiskBand } from '../domain/assessment.ts';
import type { CompetitorThreat, RivalRow } from '../domain/competitor.ts';
import type { PortfolioTotals, SegmentTotals } from '../domain/contribution.ts';
import type { Job } from '../domain/job.ts';
import type { QuoteRequest, Respondent, Role } from '../domain/respondent.ts';
import type { HistoryPoint, SegmentSnapshot } from '../domain/snapshot.ts';
import type {
  Candidate,
  CandidateDecision,
  CandidateKey,
  TestimonialState,
} from '../domain/testimonial.ts';
import type { Day, Instant } from '../domain/time.ts';
import type {
  FoundRespondent,
  RespondentState,
  SaveResult,
  Slice,
  SliceRequest,
  Submission,
  Sweep,
  Versioned,
} from './records.ts';

export type * from './records.ts';

export interface JobsPort {
  /** Strongly consistent. */
  get(jobKey: string): Promise<Versioned<Job> | null>;
  list(request: SliceRequest): Promise<Slice<Job>>;
  keys(): Promise<readonly string[]>;
  /**
   * Writes a job on the condition of its version (null: it does not exist yet). With
   * `reassesses`, a sweep over all accounts starts in the same transaction.
   */
  save(
    job: Job,
    version: number | null,
    change: { reassesses: boolean; at: Instant; rebuild?: { withHistory: boolean } },
  ): Promise<SaveResult>;
  /** The last sweep, finished or not. */
  sweep(jobKey: string): Promise<Sweep | null>;
}

export interface AccountsPort {
  get(accountId: string): Promise<Versioned<Account> | null>;
  /** By account id. Strongly consistent: what an import has just written is found. */
  batchGet(accountIds: readonly string[]): Promise<ReadonlyMap<string, Versioned<Account>>>;
  save(account: Account, version: number | null): Promise<SaveResult>;
  /** By folded name, then id. */
  list(request: SliceRequest & { namePrefix: string | null }): Promise<Slice<Account>>;
  outcomes(accountId: string): Promise<readonly Outcome[]>;
  /** Idempotent: the same day and kind is the same outcome. */
  recordOutcome(accountId: string, outcome: Outcome): Promise<void>;
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
  /** Strongly consistent. */
  get(accountId: string, respondentId: string): Promise<Versioned<Respondent> | null>;
  /** By respondent id. */
  batchGet(
    keys: readonly { accountId: string; respondentId: string }[],
  ): Promise<ReadonlyMap<string, Respondent>>;
  list(accountId: string, request: SliceRequest): Promise<Slice<Respondent>>;
  /**
   * A contact record: the respondent alone. Null as version: it does not exist yet, and `lost`
   * where another has taken its external id in between.
   */
  save(respondent: Respondent, version: number | null): Promise<SaveResult>;
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
  | { kind: 'lost' };

export interface SubmissionsPort {
  idOf(idempotencyKey: string): string;
  get(submissionId: string): Promise<Submission | null>;
  batchGet(submissionIds: readonly string[]): Promise<ReadonlyMap<string, Submission>>;
  /**
   * One transaction: the submission if absent, the respondent, the history. `exists` goes before
   * `lost`. The respondent's version always moves on, so that a retraction on another job notices.
   */
  create(submission: Submission, state: RespondentState, job: Job): Promise<SubmissionSave>;
  /** One transaction: the submission marked, the respondent and the history as if it had never come. */
  retract(submission: Submission, state: RespondentState, job: Job): Promise<SaveResult>;
  /** Newest first. */
  listByAccount(accountId: string, request: SliceRequest): Promise<Slice<Submission>>;
  /** Every submission of a respondent on any job, for rebuilding what was merged. Strongly consistent. */
  idsByRespondent(accountId: string, respondentId: string): Promise<readonly string[]>;
  /** Retracted ones included. */
  listByBatch(importBatch: string, request: SliceRequest): Promise<Slice<Submission>>;
}

/** What lists of accounts can be narrowed by. */
export interface AtRiskCriteria {
  bands: readonly RiskBand[];
  ownerEmail: string | null;
  unassigned: boolean;
  segments: readonly string[] | null;
  renewalFrom: Day | null;
  renewalTo: Day | null;
  stepKey: string | null;
  solutionKey: string | null;
  threat: CompetitorThreat | null;
  missingRole: Role | null;
  confidence: readonly Confidence[] | null;
  /** Minor units. */
  minArr: number | null;
}

export interface AtRiskListRequest extends SliceRequest {
  criteria: AtRiskCriteria;
  order: { field: 'RANK' | 'RISK_WEIGHTED_ARR' | 'RENEWAL_DATE'; direction: 'ASC' | 'DESC' };
}

export interface AssessmentsPort {
  get(accountId: string, job: Job): Promise<Assessment | null>;
  /** What the account's assessment is computed from; null if it is unknown. Strongly consistent. */
  facts(accountId: string, job: Job): Promise<AccountFacts | null>;
  /** By account id. */
  batchGet(accountIds: readonly string[], job: Job): Promise<ReadonlyMap<string, Assessment>>;
  listAtRisk(job: Job, request: AtRiskListRequest): Promise<Slice<Assessment>>;
  listRivals(
    job: Job,
    request: SliceRequest & { solutionKey: string | null },
  ): Promise<Slice<{ accountId: string; row: RivalRow }>>;
  listAskNext(
    job: Job,
    request: SliceRequest & { ownerEmail: string | null; from: Day; to: Day },
  ): Promise<Slice<{ accountId: string; reasons: readonly AskReason[] }>>;
}

export interface CandidateCriteria {
  stepKeys: readonly string[] | null;
  /** Null: CANDIDATE, REQUESTED, APPROVED and PUBLISHED. */
  states: readonly TestimonialState[] | null;
  /** Otherwise a CANDIDATE that is held back is left out; no other state ever is. */
  includeHeldBack: boolean;
  turnaroundOnly: boolean;
}

export interface CandidatesPort {
  get(key: CandidateKey): Promise<Versioned<Candidate> | null>;
  list(
    jobKey: string,
    request: SliceRequest & { criteria: CandidateCriteria },
  ): Promise<Slice<Candidate>>;
  /** A person's decision, with the request it makes to the respondent, in one transaction. */
  decide(
    key: CandidateKey,
    version: number,
    decision: CandidateDecision,
    request: { respondent: Versioned<Respondent>; add: QuoteRequest } | null,
  ): Promise<SaveResult>;
}

export interface RollupsPort {
  segments(jobKey: string): Promise<readonly SegmentTotals[]>;
  portfolio(jobKey: string): Promise<readonly PortfolioTotals[]>;
}

/** Figures as they were: what a step's history and callers without sight of respondents read. */
export interface SnapshotsPort {
  history(jobKey: string): Promise<readonly HistoryPoint[]>;
  /** The newest weekly snapshot; null before the first. */
  latest(jobKey: string): Promise<{ day: Day; segments: readonly SegmentSnapshot[] } | null>;
}

/** Everything that use cases need from outside. */
export interface Ports {
  jobs: JobsPort;
  accounts: AccountsPort;
  respondents: RespondentsPort;
  submissions: SubmissionsPort;
  assessments: AssessmentsPort;
  candidates: CandidatesPort;
  rollups: RollupsPort;
  snapshots: SnapshotsPort;
  /** Milliseconds since the epoch. */
  now(): Instant;
  /** Waits before the retry of that number (from 1), longer each time and with jitter. */
  backOff(attempt: number): Promise<void>;
  /** ISO 4217 code of the deployment's reporting currency. */
  reportingCurrency: string;
}
