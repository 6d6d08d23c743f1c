import { snoozedUntil } from '../../../domain/risks/snooze.ts';
import type { Assessment, Confidence, RiskBand } from '../../../domain/scoring/assessment.ts';
import type { CompetitorThreat } from '../../../domain/competitors/competitor.ts';
import { type Job, stepOf } from '../../../domain/jobs/job.ts';
import type { Day } from '../../../domain/kernel/time.ts';
import type { Role } from '../../../domain/people/respondent.ts';
import type { Sentiment } from '../../../domain/work/sentiment.ts';
import {
  type AccountListingValues,
  accountListingValues,
  type Mark,
} from '../../accounts/account-filters.ts';

/** What at-risk lists filter by, stored in each list entry. About 150 bytes. */
export interface ListingValues extends AccountListingValues {
  band: RiskBand;
  confidence: Confidence;
  threat: CompetitorThreat | null;
  missing: readonly Role[];
  /** Ordinals of the DIFFICULT steps. */
  steps: readonly number[];
  /** Keys of the solutions that threaten the account. */
  competitors: readonly string[];
  /** Absent if no sentiment was recorded. */
  sentiment?: Sentiment | undefined;
  /** The day until which the account is snoozed. Absent if it is not. */
  snoozedUntil?: Day | undefined;
}

export function listingValuesOf(
  assessment: Assessment,
  job: Pick<Job, 'steps'>,
  mark: Mark,
): ListingValues {
  const { account, drivers, competitors } = assessment;
  const until = snoozedUntil(assessment.snooze);
  const difficult = drivers.filter(({ state }) => state === 'DIFFICULT');
  return {
    band: assessment.band,
    confidence: assessment.confidence,
    ...accountListingValues(account, mark),
    threat: assessment.threat,
    missing: [...assessment.coverage.missingRoles],
    steps: difficult.flatMap(({ stepKey }) => stepOf(job, stepKey)?.ordinal ?? []),
    competitors: [...new Set(competitors.map(({ solutionKey }) => solutionKey))],
    ...(account.sentiment !== null && { sentiment: account.sentiment.value }),
    ...(until !== null && { snoozedUntil: until }),
  };
}
