import { authorize } from '../../platform/authz/authorize.ts';
import { monthsAhead, type RenewalMonth, renewalMonths } from '../../domain/portfolio/renewals.ts';
import type { Scope } from '../kernel/scope.ts';
import type { PortfolioOfJob } from './portfolio-get.ts';

/** Renewals of this month and the next eleven. */
export async function portfolioRenewalsGet(
  scope: Scope,
  { job, filter }: Pick<PortfolioOfJob, 'job' | 'filter'>,
): Promise<readonly RenewalMonth[]> {
  authorize(scope.actor, 'PORTFOLIO_READ');
  const { rollups, now } = scope.ports;
  const months = monthsAhead(now());
  const [from = ''] = months;
  const totals = await rollups.renewals(job.key, { from, to: months.at(-1) ?? from });
  return renewalMonths(totals, months, filter, job.settings.isCalibrated);
}
