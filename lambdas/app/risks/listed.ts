import { putAsideUntil } from '../../domain/accounts/acknowledgement.ts';
import type { Assessment, Confidence, RiskBand } from '../../domain/scoring/assessment.ts';
import type { CompetitorThreat } from '../../domain/competitors/competitor.ts';
import { type Job, stepOf } from '../../domain/jobs/job.ts';
import type { Day } from '../../domain/kernel/time.ts';
import type { Role } from '../../domain/people/respondent.ts';

/** What lists filter accounts by. It is kept in every entry of a list, so names are short: some 150 bytes. */
export interface Listed {
  band: RiskBand;
  confidence: Confidence;
  /** A mark: no personal data in an entry. */
  owner: string | null;
  segment: string | null;
  renewal: Day | null;
  arr: number | null;
  threat: CompetitorThreat | null;
  missing: readonly Role[];
  /** Ordinals of the DIFFICULT steps. */
  steps: readonly number[];
  /** Keys of the solutions with a row. */
  rivals: readonly string[];
  /** The day until which the account is snoozed; absent where it is not. */
  aside?: Day | undefined;
}

/** A short name for something that an entry does not hold in words. */
export type Mark = (kind: string, value: string) => string;

export function listedOf(assessment: Assessment, job: Pick<Job, 'steps'>, mark: Mark): Listed {
  const { account, drivers, rivals } = assessment;
  const aside = putAsideUntil(assessment.acknowledgement);
  const difficult = drivers.filter(({ state }) => state === 'DIFFICULT');
  return {
    band: assessment.band,
    confidence: assessment.confidence,
    owner: account.ownerEmail === null ? null : ownerMark(mark, account.ownerEmail),
    segment: account.segment,
    renewal: account.renewalDate,
    arr: account.arr,
    threat: assessment.threat,
    missing: [...assessment.coverage.missingRoles],
    steps: difficult.flatMap(({ stepKey }) => stepOf(job, stepKey)?.ordinal ?? []),
    rivals: [...new Set(rivals.map(({ solutionKey }) => solutionKey))],
    ...(aside !== null && { aside }),
  };
}

export function ownerMark(mark: Mark, ownerEmail: string): string {
  return mark('owner', ownerEmail.toLowerCase());
}
