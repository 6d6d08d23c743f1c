import { authorize } from '../../platform/authz/authorize.ts';
import {
  type QuarterEnd,
  quarterEnds,
  quartersOf,
} from '../../domain/portfolio/portfolio-history.ts';
import { BadInput } from '../kernel/errors.ts';
import type { Optional } from '../kernel/validation/given.ts';
import type { Scope } from '../kernel/scope.ts';
import type { PortfolioOfJob } from './portfolio-get.ts';

/** Points are kept for four years, but a chart shows at most three. */
const MAX_QUARTERS = 12;
const DEFAULT_QUARTERS = 8;

/** The portfolio at the ends of past quarters, oldest first, starting with the first one recorded. */
export async function portfolioHistoryGet(
  scope: Scope,
  { job, filter }: Pick<PortfolioOfJob, 'job' | 'filter'>,
  count: Optional<number>,
): Promise<readonly QuarterEnd[]> {
  authorize(scope.actor, 'PORTFOLIO_READ');
  const quarters = count ?? DEFAULT_QUARTERS;
  if (!Number.isInteger(quarters) || quarters < 1 || quarters > MAX_QUARTERS) {
    const rule = `must be a whole number from 1 to ${MAX_QUARTERS}`;
    throw new BadInput(['quarters'], `quarters ${rule}.`);
  }
  const { snapshots, now } = scope.ports;
  const days = quarterEnds(now(), quarters);
  const [first = ''] = days;
  return quartersOf(await snapshots.portfolio(job.key, first), days, filter);
}
