import { authorize } from '../../platform/authz/authorize.ts';
import { type CurrentAnswer, currentAnswers } from '../../domain/scoring/answers/answers.ts';
import { countedHistory } from '../../domain/people/withdrawal.ts';
import { activeSteps, type Job } from '../../domain/jobs/job.ts';
import { isDropped, type Respondent } from '../../domain/people/respondent.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import type { JobSelector } from '../kernel/generated/inputs.ts';

/** A respondent's current answers on a job, in step order. One consistent read. */
export async function respondentAnswersGet(
  scope: Scope,
  respondent: Pick<Respondent, 'accountId' | 'id' | 'withdrawal' | 'droppedAt'>,
  selector: JobSelector,
): Promise<{ job: Job; answers: readonly CurrentAnswer[] }> {
  authorize(scope.actor, 'SUBMISSIONS_READ');
  const { ports } = scope;
  const { accountId, id } = respondent;
  const job = await requireJob(scope, selector);
  const stored = await ports.respondents.histories(job, accountId, id);
  const now = ports.now();
  const history = isDropped(respondent, now) ? [] : countedHistory(respondent, stored?.value ?? []);
  const stepKeys = activeSteps(job).map(({ key }) => key);
  const expiry = job.settings.answersExpireAfterDays;
  return { job, answers: currentAnswers(history, stepKeys, now, expiry) };
}
