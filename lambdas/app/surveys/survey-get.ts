import { authorise } from '../../platform/authz/authorise.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { Ports, Versioned } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { openLink } from './own-link.ts';
import { surveyOf, type Survey } from './survey.ts';

/**
 * The survey that the caller's own link leads to, with what was answered by it; null without such a
 * link. The first reading notes that the link was opened.
 */
export async function surveyGet(scope: Scope): Promise<Survey | null> {
  authorise(scope.actor, 'SURVEY_ANSWER');
  const { ports } = scope;
  const stored = await openLink(scope);
  const job = stored && (await ports.jobs.get(stored.value.jobKey));
  if (!job) return null;
  const { lastSubmissionId } = stored.value;
  const [last] = await Promise.all([
    lastSubmissionId === null ? null : ports.submissions.get(lastSubmissionId),
    noteOpened(ports, stored),
  ]);
  return surveyOf(stored.value, job.value, last, ports.surveys);
}

/** Once; who loses to another writer has nothing to add. */
async function noteOpened(ports: Ports, { value, version }: Versioned<SurveyLink>): Promise<void> {
  if (value.openedAt !== null) return;
  await ports.surveyLinks.save({ ...value, openedAt: ports.now() }, version);
}
