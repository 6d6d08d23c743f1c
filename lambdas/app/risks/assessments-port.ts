import type { Account } from '../../domain/accounts/account.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { AskReason, Assessment } from '../../domain/scoring/assessment.ts';
import type { RivalRow } from '../../domain/competitors/competitor.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Day, Instant } from '../../domain/kernel/time.ts';
import type { AccountCriteria } from '../accounts/account-filters.ts';
import type { AtRiskCriteria } from './at-risk/at-risk-criteria.ts';
import type { RivalCriteria } from './competitors/competitor-risk-filters.ts';
import type { Order } from '../kernel/lists/order.ts';
import type { Slice, SliceRequest } from '../kernel/records.ts';

export type { AtRiskCriteria };

export interface AtRiskListRequest extends SliceRequest {
  criteria: AtRiskCriteria;
  /** The clock by which a snooze ends. */
  at: Instant;
  order: Order<'RANK' | 'RISK_WEIGHTED_ARR' | 'RENEWAL_DATE' | 'CHANGE'>;
}

/** A job that is being read: what only needs its key does not wait for it. */
export interface JobAhead {
  key: string;
  job: Promise<Job>;
}

/** A step, in one segment or (null) in all of them. */
export interface StepInSegment {
  stepKey: string;
  segment: string | null;
}

/** Accounts' assessments on jobs, one by one and as lists. */
export interface AssessmentsPort {
  get(accountId: string, job: Job): Promise<Assessment | null>;
  /** What the account's assessment is computed from; null if it is unknown. Strongly consistent. */
  facts(accountId: string, job: Job): Promise<AccountFacts | null>;
  /** The same with the answers that are only kept under pseudonyms, for figures of the past. */
  factsOverTime(accountId: string, job: Job): Promise<AccountFacts | null>;
  /** By account id. */
  batchGet(accountIds: readonly string[], job: Job): Promise<ReadonlyMap<string, Assessment>>;
  /** With the accounts behind the assessments, as they are stored. */
  listAtRisk(
    job: JobAhead,
    request: AtRiskListRequest,
  ): Promise<Slice<Assessment> & { accounts: readonly Account[] }>;
  /** For each place the accounts that struggle there, the greatest risk first, at most so many. */
  riskiestAt(
    job: Job,
    places: readonly StepInSegment[],
    limit: number,
  ): Promise<readonly (readonly Assessment[])[]>;
  listRivals(
    job: Job,
    request: SliceRequest & { criteria: RivalCriteria },
  ): Promise<Slice<{ accountId: string; row: RivalRow }>>;
  listAskNext(
    job: Job,
    request: SliceRequest & { criteria: AccountCriteria; from: Day; to: Day },
  ): Promise<Slice<{ accountId: string; reasons: readonly AskReason[] }>>;
}
