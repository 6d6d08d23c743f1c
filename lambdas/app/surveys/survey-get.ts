import { authorise } from '../../platform/authz/authorise.ts';
import { type SurveyLink, type SurveyLinkWay, withUse } from '../../domain/surveys/survey-link.ts';
import type { Ports, Versioned } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { openLink } from './own-link.ts';
import { surveyOf, type Survey } from './survey.ts';

const MINUTE_MS = 60_000;

/**
 * The survey that the caller's own link leads to, with what was answered by it; null without such a
 * link. Each reading is noted with the link.
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
    noteOpened(ports, stored, scope.way ?? 'API'),
  ]);
  return surveyOf(stored.value, job.value, last, ports.surveys);
}

/** Who loses to another writer has nothing to add. */
async function noteOpened(
  ports: Ports,
  { value, version }: Versioned<SurveyLink>,
  way: SurveyLinkWay,
): Promise<void> {
  const at = ports.now();
  // One note a minute says as much as one for every time that the page is loaded.
  const isNoted = value.uses.some((use) => use.way === way && at - use.at < MINUTE_MS);
  if (isNoted) return;
  const uses = withUse(value.uses, { at, what: 'OPENED', way });
  await ports.surveyLinks.save({ ...value, openedAt: value.openedAt ?? at, uses }, version);
}
