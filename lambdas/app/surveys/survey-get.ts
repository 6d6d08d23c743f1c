import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/surveys/languages.ts';
import { type SurveyLink, type SurveyLinkWay, withUse } from '../../domain/surveys/survey-link.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { withFirstRound } from './next-round.ts';
import { openJob, openLink } from './links/link-of-caller.ts';
import { surveyOf, type Survey } from './survey.ts';

const MINUTE_MS = 60_000;

/**
 * The survey of the caller's link, with their answers. Null without an open link. Uses the link's language by
 * default. The first read chooses the questions. A read through the API counts as opening the link. Loading
 * the page does not, because mail scanners load it too; there, `surveyOpened` records the first interaction.
 */
export async function surveyGet(scope: Scope, language?: Language): Promise<Survey | null> {
  authorize(scope.actor, 'SURVEY_ANSWER');
  const { ports } = scope;
  const opened = await retryLost(ports, () => open(scope));
  return opened && surveyOf(ports, opened.link, opened.job, language);
}

async function open(scope: Scope): Promise<{ link: SurveyLink; job: Job } | null | 'lost'> {
  const { ports } = scope;
  const stored = await openLink(scope);
  const job = stored && (await openJob(ports, stored.value));
  if (!job) return null;
  const begun = await withFirstRound(ports, stored.value, job.value);
  const way = scope.way ?? 'API';
  const link = way === 'PAGE' ? begun : withOpening(begun, way, ports.now());
  if (link === stored.value) return { link, job: job.value };
  const saved = await ports.surveyLinks.save(link, stored.version);
  return saved === 'lost' ? 'lost' : { link, job: job.value };
}

/** Records an opening at most once a minute per way, as more would add nothing. */
export function withOpening(link: SurveyLink, way: SurveyLinkWay, at: Instant): SurveyLink {
  const isNoted = link.uses.some((use) => use.way === way && at - use.at < MINUTE_MS);
  if (isNoted) return link;
  const uses = withUse(link.uses, { at, what: 'OPENED', way });
  return { ...link, openedAt: link.openedAt ?? at, uses };
}
