import { isExpired, isKept, type SurveyLink } from '../../../domain/surveys/survey-link.ts';
import type { Withdrawal } from '../../../domain/people/respondent.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { Ports, Versioned } from '../../kernel/ports.ts';
import type { PersonKey } from '../../privacy/erasure/erasures-port.ts';
import type { Scope } from '../../kernel/scope.ts';

/** Reads the caller's survey link, strongly consistent. Null if they have none or it no longer exists. */
export async function linkOfCaller({ actor, ports }: Scope): Promise<Versioned<SurveyLink> | null> {
  const { link } = actor;
  if (link?.kind !== 'SURVEY') return null;
  const stored = await ports.surveyLinks.get(link.accountId, link.linkId);
  return stored && isKept(stored.value, ports.now()) ? stored : null;
}

/**
 * Reads the caller's survey link if it can be answered: not expired, and without an open request to be
 * erased.
 */
export async function openLink(scope: Scope): Promise<Versioned<SurveyLink> | null> {
  const stored = await linkOfCaller(scope);
  if (!stored || isExpired(stored.value, scope.ports.now())) return null;
  return (await withdrawalOf(scope, stored.value)) === null ? stored : null;
}

/** The job of a link. Null if it is archived. */
export async function openJob(
  { jobs }: Ports,
  { jobKey }: Pick<SurveyLink, 'jobKey'>,
): Promise<Versioned<Job> | null> {
  const job = await jobs.get(jobKey);
  return job?.value.archivedAt === null ? job : null;
}

/** The caller's link if its survey is closed, because the job is archived. Null otherwise. */
export async function closedLink(scope: Scope): Promise<SurveyLink | null> {
  const link = (await openLink(scope))?.value;
  return link && !(await openJob(scope.ports, link)) ? link : null;
}

/** The caller's open withdrawal request. Null if there is none. */
export async function withdrawalOfCaller(scope: Scope): Promise<Withdrawal | null> {
  const person = await contactOfCaller(scope);
  return person && withdrawalOf(scope, person);
}

async function withdrawalOf(
  { ports }: Scope,
  { accountId, respondentId }: PersonKey,
): Promise<Withdrawal | null> {
  const person = await ports.respondents.get(accountId, respondentId);
  return person?.value.withdrawal ?? null;
}

/**
 * The contact whose answers the caller's link refers to. Works for expired survey links too, as long as they
 * are stored. Null without a link.
 */
export async function contactOfCaller(scope: Scope): Promise<PersonKey | null> {
  const { link } = scope.actor;
  const named = link?.kind === 'WITHDRAWAL' ? link : ((await linkOfCaller(scope))?.value ?? null);
  if (!named) return null;
  const { accountId, respondentId } = named;
  // A merged contact resolves to the remaining one.
  const person = (await scope.ports.respondents.get(accountId, respondentId))?.value;
  return person
    ? { accountId: person.accountId, respondentId: person.id }
    : { accountId, respondentId };
}
