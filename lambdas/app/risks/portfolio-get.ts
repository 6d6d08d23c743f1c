import { authorise } from '../../platform/authz/authorise.ts';
import { portfolioOf, type Portfolio } from '../../domain/accounts/portfolio.ts';
import type { Optional } from '../kernel/optional.ts';
import type { Scope } from '../kernel/scope.ts';
import { needJob, type JobSelector } from '../kernel/selectors.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkEmail, checkName } from '../kernel/validation/text.ts';

export interface PortfolioGetInput {
  job: JobSelector;
  ownerEmail?: Optional<string>;
  segment?: Optional<string>;
}

/** Accounts and their ARR per band: over all, of one owner, of one segment, or of both. */
export async function portfolioGet(scope: Scope, input: PortfolioGetInput): Promise<Portfolio> {
  authorise(scope.actor, 'PORTFOLIO_READ');
  const job = await needJob(scope, input.job);
  const filter = parseFilter(input);
  return portfolioOf(await scope.ports.rollups.portfolio(job.key), filter);
}

function parseFilter({ ownerEmail, segment }: PortfolioGetInput) {
  const problems = new Problems();
  const filter = {
    ownerEmail: ownerEmail == null ? undefined : checkEmail(problems, 'ownerEmail', ownerEmail),
    segment: segment == null ? undefined : checkName(problems, 'segment', segment),
  };
  problems.throwFirst();
  return filter;
}
