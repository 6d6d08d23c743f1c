import { assessAccount } from '../../domain/scoring/assess.ts';
import type { Assessment } from '../../domain/scoring/assessment.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { roundedAssessment } from '../../domain/scoring/rounded-assessment.ts';
import type { Ports } from '../kernel/ports.ts';

/**
 * The account's assessment right after a write, computed from a consistent read with the projector's
 * function. Null if the account is unknown.
 */
export async function assessedNow(
  { assessments, now }: Pick<Ports, 'assessments' | 'now'>,
  accountId: string,
  job: Job,
): Promise<Assessment | null> {
  const facts = await assessments.facts(accountId, job);
  return facts && roundedAssessment(assessAccount(facts, job, now()).assessment);
}
