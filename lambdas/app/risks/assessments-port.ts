import type { Account } from '../../domain/accounts/account.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { AskReason, Assessment } from '../../domain/scoring/assessment.ts';
import type { CompetitorRow } from '../../domain/competitors/competitor.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Day, Instant } from '../../domain/kernel/time.ts';
import type { AccountCriteria } from '../accounts/account-filters.ts';
import type { AtRiskCriteria } from './at-risk/at-risk-criteria.ts';
import type { CompetitorCriteria } from './competitors/competitor-risk-filters.ts';
import type { Order } from '../kernel/lists/order.ts';
import type { Slice, SliceRequest } from '../kernel/records.ts';

export type { AtRiskCriteria };

export interface AtRiskListRequest extends SliceRequest {
  criteria: AtRiskCriteria;
  /** The time that decides whether a snooze is over. */
  at: Instant;
  order: Order<'RANK' | 'RISK_WEIGHTED_ARR' | 'RENEWAL_DATE' | 'CHANGE'>;
}

/** A job being read. Callers that need only the key do not have to wait. */
export interface LoadingJob {
  key: string;
  job: Promise<Job>;
}

/** A step in one segment, or in all segments if null. */
export interface StepInSegment {
  stepKey: string;
  segment: string | null;
}

/** Assessments of accounts on jobs, single and in lists. */
export interface AssessmentsPort {
  get(accountId: string, job: Job): Promise<Assessment | null>;
  /**
   * The facts that an account's assessment is computed from. Null if the account is unknown. Strongly
   * consistent.
   */
  facts(accountId: string, job: Job): Promise<AccountFacts | null>;
  /** Like `facts`, with the answers kept only under pseudonyms, which past figures need. */
  factsOverTime(accountId: string, job: Job): Promise<AccountFacts | null>;
  /** Keyed by account id. */
  batchGet(accountIds: readonly string[], job: Job): Promise<ReadonlyMap<string, Assessment>>;
  /** Also returns the accounts of the assessments, as stored. */
  listAtRisk(
    job: LoadingJob,
    request: AtRiskListRequest,
  ): Promise<Slice<Assessment> & { accounts: readonly Account[] }>;
  /** For each step and segment, the accounts that struggle there, highest risk first, at most `limit`. */
  riskiestAt(
    job: Job,
    places: readonly StepInSegment[],
    limit: number,
  ): Promise<readonly (readonly Assessment[])[]>;
  listCompetitorRisks(
    job: Job,
    request: SliceRequest & { criteria: CompetitorCriteria },
  ): Promise<Slice<{ accountId: string; row: CompetitorRow }>>;
  listAskNext(
    job: Job,
    request: SliceRequest & { criteria: AccountCriteria; from: Day; to: Day },
  ): Promise<Slice<{ accountId: string; reasons: readonly AskReason[] }>>;
}
