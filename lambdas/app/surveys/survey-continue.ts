import { authorize } from '../../platform/authz/authorize.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { touchLink } from '../audit/audit-trail.ts';
import { withNextRound } from './next-round.ts';
import { openJob, openLink } from './links/link-of-caller.ts';
import { reportNoSurvey } from './survey-submit.ts';
import { type Survey, surveyOf } from './survey.ts';
import type { SurveyContinueInput } from '../kernel/generated/inputs.ts';

/**
 * Asks the bearer of a survey link the next few steps. Does nothing while steps are open or when none are
 * left.
 */
export async function surveyContinue(
  scope: Scope,
  { attempt }: SurveyContinueInput,
): Promise<MutationResult<{ survey: Survey }>> {
  authorize(scope.actor, 'SURVEY_ANSWER');
  const problems = new Problems();
  const survey = await retryLost(scope.ports, () => goOn(scope, attempt ?? null));
  if (!survey) reportNoSurvey(problems);
  return survey ? done({ survey }) : rejected(problems.list);
}

async function goOn(scope: Scope, attempt: number | null): Promise<Survey | null | 'lost'> {
  const { ports, audit } = scope;
  const stored = await openLink(scope);
  const job = stored && (await openJob(ports, stored.value));
  if (!job) return null;
  const { value: link, version } = stored;
  touchLink(audit, link);
  const isLate = attempt !== null && attempt !== link.submissions + 1;
  const further = isLate ? link : await withNextRound(ports, link, job.value);
  if (further !== link && (await ports.surveyLinks.save(further, version)) === 'lost') {
    return 'lost';
  }
  return surveyOf(ports, further, job.value);
}
