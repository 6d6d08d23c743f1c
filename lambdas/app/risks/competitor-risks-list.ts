import { authorise } from '../../platform/authz/authorise.ts';
import type { RivalRow } from '../../domain/competitors/competitor.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { withReadableAccount } from '../accounts/with-readable-account.ts';
import { BadInput } from '../kernel/errors.ts';
import type { Optional } from '../kernel/optional.ts';
import { readPage, type Page, type PageRequest } from '../kernel/page.ts';
import type { Scope } from '../kernel/scope.ts';
import { needJob, type JobSelector } from '../kernel/selectors.ts';

export interface CompetitorRisksListInput extends PageRequest {
  job: JobSelector;
  solutionKey?: Optional<string>;
}

/** A rival that threatens at a step of an account. */
export interface CompetitorRisk {
  accountId: string;
  row: RivalRow;
}

/**
 * Threats over all accounts, by the account's greatest relief, then account id, then relief; of one
 * competitor if `solutionKey` names it.
 */
export async function competitorRisksList(
  scope: Scope,
  input: CompetitorRisksListInput,
): Promise<Page<CompetitorRisk> & { job: Job }> {
  authorise(scope.actor, 'COMPETITOR_RISKS_READ');
  const job = await needJob(scope, input.job);
  const solutionKey = input.solutionKey ?? null;
  if (solutionKey !== null && !job.solutions.some(({ key }) => key === solutionKey)) {
    throw new BadInput(['solutionKey'], 'solutionKey names no solution that is rated on this job.');
  }
  const list = { field: 'competitorRisks', arguments: { job: job.key, solutionKey } };
  const page = await readPage(scope, list, input, async (request) =>
    withReadableAccount(
      scope,
      await scope.ports.assessments.listRivals(job, { ...request, solutionKey }),
    ),
  );
  return { ...page, job };
}
