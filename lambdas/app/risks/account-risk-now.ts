import { authorise } from '../../platform/authz/authorise.ts';
import { assessAccount } from '../../domain/scoring/assess.ts';
import type { Assessment } from '../../domain/scoring/assessment.ts';
import type { Scope } from '../kernel/scope.ts';

/**
 * The account's risk as it is right after a write: computed from a consistent read with the same
 * function that the lists are computed with. Null if the account or the job is unknown.
 */
export async function accountRiskNow(
  scope: Scope,
  accountId: string,
  jobKey: string,
): Promise<Assessment | null> {
  authorise(scope.actor, 'RISKS_READ');
  const { ports } = scope;
  const job = await ports.jobs.get(jobKey);
  if (!job) return null;
  const facts = await ports.assessments.facts(accountId, job.value);
  return facts && assessAccount(facts, job.value, ports.now()).assessment;
}
