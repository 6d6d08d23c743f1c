import type { RiskBand } from '../../../domain/scoring/assessment.ts';
import {
  type Criteria,
  type GivenFilter,
  noCriteria,
  parseFilter,
} from '../../kernel/lists/filter.ts';
import type { Optional } from '../../kernel/optional.ts';
import { AT_RISK_FILTERS, type Parts } from './at-risk-filters.ts';

/** What at-risk accounts can be narrowed by, in any combination. */
export type AtRiskFilter = GivenFilter<typeof AT_RISK_FILTERS>;

export type AtRiskCriteria = Criteria<typeof AT_RISK_FILTERS> & { bands: readonly RiskBand[] };

/** HIGH, MEDIUM and LOW unless given: UNKNOWN accounts are listed only when asked for. */
const DEFAULT_BANDS: readonly RiskBand[] = ['LOW', 'MEDIUM', 'HIGH'];

/** Criteria that every account with a known risk meets: to be narrowed. */
export const EVERY_KNOWN_ACCOUNT: AtRiskCriteria = {
  ...noCriteria(AT_RISK_FILTERS),
  bands: DEFAULT_BANDS,
};

/** Whether a filter names a step or a solution, so that it takes the job to read it. */
export function namesPartOfJob(given: Optional<AtRiskFilter>): boolean {
  const named = [given?.stepKey, given?.stepKeys, given?.solutionKey, given?.solutionKeys];
  return named.some((each) => each != null);
}

/** Reads a filter; BadInput names the first field that is wrong. No job where it names no part of one. */
export function parseAtRiskFilter(
  given: Optional<AtRiskFilter>,
  job: Parts | null,
  reportingCurrency: string,
): AtRiskCriteria {
  const criteria = parseFilter(AT_RISK_FILTERS, given, { job, reportingCurrency });
  return { ...criteria, bands: criteria.bands ?? DEFAULT_BANDS };
}
