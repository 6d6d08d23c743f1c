import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { stepsOf, type SurveyLink } from '../../domain/surveys/survey-link.ts';
import { touchLink, touchSubmission } from '../audit/audit-trail.ts';
import { surveyLinkSubject } from '../audit/audit-subject.ts';
import type { SubmittedAnswer } from '../kernel/ports.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { parseAnswers } from '../submissions/submission-draft.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { withFirstRound } from './next-round.ts';
import { openJob, openLink } from './links/link-of-caller.ts';
import { surveyOf, type Survey } from './survey.ts';
import { writeByLink, type SentAnswers } from './links/write-by-link.ts';
import type { SurveySubmitInput } from '../kernel/generated/inputs.ts';

export interface SurveySubmitted {
  survey: Survey;
  /** True if the same answers had been submitted before. */
  wasUnchanged: boolean;
}

/**
 * Records answers from the bearer of a survey link. Repeated answers return the same submission. Different
 * ones add a further submission to the link.
 */
export async function surveySubmit(
  scope: Scope,
  input: SurveySubmitInput,
): Promise<MutationResult<SurveySubmitted>> {
  authorize(scope.actor, 'SURVEY_ANSWER');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const answers = parseAnswers(problems, input.answers, input.notApplicable ?? []);
  if (!problems.isEmpty) return rejected(problems.list);
  const { mayContact = null, attempt = null } = input;
  const said = { answers, mayContact, attempt, way: scope.way ?? 'API' };
  const submitted = await retryLost(ports, () => submit(scope, problems, said));
  loaders.forget();
  return submitted ? done(submitted) : rejected(problems.list);
}

async function submit(
  scope: Scope,
  problems: Problems,
  said: SentAnswers,
): Promise<SurveySubmitted | undefined | 'lost'> {
  const { ports, audit } = scope;
  const link = await openLink(scope);
  if (link) touchLink(audit, link.value);
  const job = link && (await openJob(ports, link.value));
  if (!job) return reportNoSurvey(problems);
  reportOtherSteps(problems, said.answers, link.value, job.value);
  if (!problems.isEmpty) return undefined;
  const begun = { ...link, value: await withFirstRound(ports, link.value, job.value) };
  const written = await writeByLink(scope, problems, begun, job.value, said);
  if (!written || written === 'lost') return written;
  touchSubmission(scope.audit, written.submission);
  scope.audit.touch(surveyLinkSubject(written.link.id));
  const survey = await surveyOf(ports, written.link, job.value);
  return { survey, wasUnchanged: written.wasUnchanged };
}

export function reportNoSurvey(problems: Problems): undefined {
  const message =
    'This survey is not open to you. The link may have expired, or you withdrew your answers.';
  problems.report('FORBIDDEN', null, message);
  return undefined;
}

function reportOtherSteps(
  problems: Problems,
  answers: readonly SubmittedAnswer[],
  link: SurveyLink,
  job: Job,
): void {
  const asked = new Set(stepsOf(link, job).map(({ key }) => key));
  const skippedFrom = answers.findIndex(({ effort }) => effort === null);
  answers.forEach(({ stepKey, effort }, index) => {
    if (asked.has(stepKey)) return;
    const [under, field] =
      effort === null
        ? [problems.under('notApplicable'), index - skippedFrom]
        : [problems.under('answers', index), 'stepKey'];
    under.notFound(field, 'does not match a step of this survey: leave it out.');
  });
}
