import { isSnoozed } from '../../../domain/risks/snooze.ts';
import { CONFIDENCES, RISK_BANDS } from '../../../domain/scoring/assessment.ts';
import { COMPETITOR_THREATS } from '../../../domain/competitors/competitor.ts';
import { stepOf, type Job } from '../../../domain/jobs/job.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { ROLES } from '../../../domain/people/respondent.ts';
import { SENTIMENTS } from '../../../domain/work/sentiment.ts';
import { ACCOUNT_FILTERS, type Mark } from '../../accounts/account-filters.ts';
import { filterOf, type ParseContext, severalOf } from '../../kernel/lists/filter.ts';
import { checkMember } from '../../kernel/validation/member.ts';
import { checkMembers } from '../../kernel/validation/several.ts';
import type { ListingValues } from './listing-values.ts';

/** The parts of a job that filters can name. */
export type Parts = Pick<Job, 'steps' | 'solutions'>;

interface AtRiskParseContext extends ParseContext {
  /** Null if no given filter names a part of the job. */
  job: Parts | null;
}

/** Context for matching entries. */
export interface Judge {
  job: Pick<Job, 'steps'>;
  at: Instant;
  mark: Mark;
}

const filter = filterOf<ListingValues, Judge, AtRiskParseContext>();

/** Matches accounts where this step is DIFFICULT. */
const stepKey = filter({
  parse: (key: string, { problems, name, job }) =>
    job && stepOf(job, key) ? key : problems.invalid(name, 'does not match a step of the job.'),
  meets: (key, { job }) => {
    const ordinal = stepOf(job, key)?.ordinal;
    return ({ steps }) => ordinal !== undefined && steps.includes(ordinal);
  },
});

/** Matches accounts threatened by this solution. */
const solutionKey = filter({
  parse: (given: string, { problems, name, job }) =>
    job?.solutions.some(({ key }) => key === given)
      ? given
      : problems.invalid(name, 'does not match a rated solution of the job.'),
  meets:
    (key) =>
    ({ competitors }) =>
      competitors.includes(key),
});

const threat = filter({
  parse: (given: string, { problems, name }) =>
    checkMember(problems, name, given, COMPETITOR_THREATS),
  meets:
    (wanted) =>
    ({ threat: found }) =>
      found === wanted,
});

const missingRole = filter({
  parse: (given: string, { problems, name }) => checkMember(problems, name, given, ROLES),
  meets:
    (role) =>
    ({ missing }) =>
      missing.includes(role),
});

const confidence = filter({
  parse: (given: readonly string[], { problems, name }) =>
    checkMembers(problems, name, given, CONFIDENCES),
  meets:
    (wanted) =>
    ({ confidence: found }) =>
      wanted.includes(found),
});

/**
 * All filters of at-risk lists. Use cases parse filters with these, and the store matches entries with them.
 * Single-value filters with a plural, and `confidence`, are deprecated.
 */
export const AT_RISK_FILTERS = {
  ...ACCOUNT_FILTERS,
  bands: filter({
    parse: (given: readonly string[], { problems, name }) =>
      checkMembers(problems, name, given, RISK_BANDS),
    meets:
      (bands) =>
      ({ band }) =>
        bands.includes(band),
  }),
  stepKey,
  stepKeys: severalOf(stepKey),
  solutionKey,
  solutionKeys: severalOf(solutionKey),
  threat,
  threats: severalOf(threat),
  missingRole,
  missingRoles: severalOf(missingRole),
  confidence,
  confidences: confidence,
  sentiments: filter({
    parse: (given: readonly string[], { problems, name }) =>
      checkMembers(problems, name, given, SENTIMENTS),
    meets:
      (wanted) =>
      ({ sentiment }) =>
        sentiment !== undefined && wanted.includes(sentiment),
  }),
  /** True matches snoozed accounts, false matches those not or no longer snoozed. */
  snoozed: filter({
    parse: (given: boolean) => given,
    meets:
      (wanted, { at }) =>
      ({ snoozedUntil }) =>
        isSnoozed(snoozedUntil ?? null, at) === wanted,
  }),
};
