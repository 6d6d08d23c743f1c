import { authorize } from '../../platform/authz/authorize.ts';
import { portfolioOf, type Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { PortfolioFilter } from '../../domain/portfolio/portfolio-parts.ts';
import { ACCOUNT_FILTERS } from '../accounts/account-filters.ts';
import { mergeDeprecatedFilter, parseFilter } from '../kernel/lists/filter.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkEmail, checkName } from '../kernel/validation/text.ts';
import type { PortfolioArguments } from '../kernel/generated/inputs.ts';

/** A portfolio, with the job and filter needed to read further figures. */
export interface PortfolioOfJob {
  job: Job;
  filter: PortfolioFilter;
  portfolio: Portfolio;
}

/** Accounts and their ARR per band, in total or for some owners, segments or both. */
export async function portfolioGet(scope: Scope, input: PortfolioArguments): Promise<Portfolio> {
  const { portfolio } = await portfolioOfJobGet(scope, input);
  return portfolio;
}

export async function portfolioOfJobGet(
  scope: Scope,
  input: PortfolioArguments,
): Promise<PortfolioOfJob> {
  authorize(scope.actor, 'PORTFOLIO_READ');
  const job = await requireJob(scope, input.job);
  const one = parseOne(input);
  const { reportingCurrency } = scope.ports;
  const given = parseFilter(ACCOUNT_FILTERS, input.filter, { reportingCurrency });
  const named = mergeDeprecatedFilter(given.ownerEmails, one.ownerEmail);
  const filter = {
    // `unassigned` with owners matches no account.
    ownerEmails: given.unassigned === null ? named : named === null ? [null] : [],
    segments: mergeDeprecatedFilter(given.segments, one.segment),
  };
  return {
    job,
    filter,
    portfolio: portfolioOf(await scope.ports.rollups.portfolio(job.key), filter),
  };
}

function parseOne({ ownerEmail, segment }: PortfolioArguments) {
  const problems = new Problems();
  const email = ownerEmail == null ? null : checkEmail(problems, 'ownerEmail', ownerEmail);
  const name = segment == null ? null : checkName(problems, 'segment', segment);
  problems.throwFirst();
  return { ownerEmail: email ?? null, segment: name ?? null };
}
