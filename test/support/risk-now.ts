import { assessedNow } from '../../lambdas/app/risks/assessed-now.ts';
import type { Scope } from '../../lambdas/app/kernel/scope.ts';
import type { Assessment } from '../../lambdas/domain/scoring/assessment.ts';

/** Assesses an account on a job from its present facts. Null if either does not exist. */
export async function riskNow(
  { ports }: Scope,
  accountId: string,
  jobKey: string,
): Promise<Assessment | null> {
  const job = await ports.jobs.get(jobKey);
  return job && assessedNow(ports, accountId, job.value);
}
