import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import type { CompetitorRow } from '../../../domain/competitors/competitor.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { Scope } from '../../kernel/scope.ts';
import { requireJob } from '../../kernel/nodes/selectors.ts';
import type { JobSelector } from '../../kernel/generated/inputs.ts';

/** Competitors that threaten an account at its difficult steps, worst first, with the job for their names. */
export async function competitorRisksOf(
  scope: Scope,
  account: Pick<Account, 'id'>,
  selector: JobSelector,
): Promise<{ job: Job; rows: readonly CompetitorRow[] }> {
  authorize(scope.actor, 'COMPETITOR_RISKS_READ');
  const job = await requireJob(scope, selector);
  const assessment = await scope.loaders.assessment(account.id, job);
  return { job, rows: assessment?.competitors ?? [] };
}
