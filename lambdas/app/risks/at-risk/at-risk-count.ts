import type { PortfolioTotals } from '../../../domain/hotspots/rollup-totals.ts';
import type { Ports } from '../../kernel/ports.ts';
import type { AtRiskCriteria } from './at-risk-criteria.ts';

/**
 * Number of at-risk accounts that meet the criteria, from the rollups by band, owner and segment. Null if
 * there are other criteria, which the rollups do not cover.
 */
export async function atRiskCount(
  { rollups }: Pick<Ports, 'rollups'>,
  jobKey: string,
  criteria: AtRiskCriteria,
): Promise<number | null> {
  const { bands, ownerEmail, ownerEmails, unassigned, segments, ...others } = criteria;
  if (Object.values(others).some((value) => value !== null)) return null;
  const isCounted = (totals: PortfolioTotals) =>
    (ownerEmail === null || totals.ownerEmail === ownerEmail) &&
    (ownerEmails === null || ownerEmails.includes(totals.ownerEmail ?? '')) &&
    (unassigned === null || totals.ownerEmail === null) &&
    (segments === null || segments.includes(totals.segment ?? ''));
  const counted = (await rollups.portfolio(jobKey)).filter(isCounted);
  return counted
    .flatMap((totals) => bands.map((band) => totals.bands[band].accounts))
    .reduce((sum, accounts) => sum + accounts, 0);
}
