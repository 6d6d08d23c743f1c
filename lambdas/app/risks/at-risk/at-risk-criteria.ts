import type { RiskBand } from '../../../domain/scoring/assessment.ts';
import { type Criteria, noCriteria, parseFilter } from '../../kernel/lists/filter.ts';
import type { Optional } from '../../kernel/validation/given.ts';
import { AT_RISK_FILTERS, type Parts } from './at-risk-filters.ts';
import type { AtRiskFilter } from '../../kernel/generated/inputs.ts';

export type AtRiskCriteria = Criteria<typeof AT_RISK_FILTERS> & { bands: readonly RiskBand[] };

/** UNKNOWN accounts are listed only on request. */
const DEFAULT_BANDS: readonly RiskBand[] = ['LOW', 'MEDIUM', 'HIGH'];

/** Base criteria that every account with a known risk meets. */
export const EVERY_KNOWN_ACCOUNT: AtRiskCriteria = {
  ...noCriteria(AT_RISK_FILTERS),
  bands: DEFAULT_BANDS,
};

/** True if a filter names a step or solution, so that parsing it requires the job. */
export function namesPartOfJob(given: Optional<AtRiskFilter>): boolean {
  const named = [given?.stepKey, given?.stepKeys, given?.solutionKey, given?.solutionKeys];
  return named.some((each) => each != null);
}

/**
 * Parses a filter. Throws BadInput for the first invalid field. `job` may be null if the filter names no step
 * or solution.
 */
export function parseAtRiskFilter(
  given: Optional<AtRiskFilter>,
  job: Parts | null,
  reportingCurrency: string,
): AtRiskCriteria {
  const criteria = parseFilter(AT_RISK_FILTERS, given, { job, reportingCurrency });
  return { ...criteria, bands: criteria.bands ?? DEFAULT_BANDS };
}

/** Criteria for accounts that struggle at a step, in one segment or in all. */
export function strugglingAt({
  stepKey,
  segment,
}: {
  stepKey: string;
  segment: string | null;
}): AtRiskCriteria {
  return { ...EVERY_KNOWN_ACCOUNT, stepKey, segments: segment === null ? null : [segment] };
}
