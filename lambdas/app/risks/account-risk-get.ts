import { authorize } from '../../platform/authz/authorize.ts';
import type { Assessment } from '../../domain/scoring/assessment.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import type { JobSelector } from '../kernel/generated/inputs.ts';

/** The stored assessment of an account on a job. Null if there is none yet. */
export async function accountRiskGet(
  scope: Scope,
  accountId: string,
  job: Job | JobSelector,
): Promise<Assessment | null> {
  authorize(scope.actor, 'RISK_FIGURES_READ');
  return scope.loaders.assessment(accountId, isJob(job) ? job : await requireJob(scope, job));
}

function isJob(job: Job | JobSelector): job is Job {
  return 'steps' in job;
}
