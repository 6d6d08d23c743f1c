import { assessedNow } from '../../lambdas/app/risks/assessed-now.ts';
import type { Scope } from '../../lambdas/app/kernel/scope.ts';
import type { Assessment } from '../../lambdas/domain/scoring/assessment.ts';

/** The risk of an account on a job as its facts are at the moment; null if either is unknown. */
export async function riskNow(
  { ports }: Scope,
  accountId: string,
  jobKey: string,
): Promise<Assessment | null> {
  const job = await ports.jobs.get(jobKey);
  return job && assessedNow(ports, accountId, job.value);
}
