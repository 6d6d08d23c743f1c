import { isExpired, isKept, type SurveyLink } from '../../../domain/surveys/survey-link.ts';
import type { Withdrawal } from '../../../domain/people/respondent.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { Ports, Versioned } from '../../kernel/ports.ts';
import type { PersonKey } from '../../privacy/erasure/erasures-port.ts';
import type { Scope } from '../../kernel/scope.ts';

/** The survey link that the caller came by, read consistently; null for anyone else, and once it is gone. */
export async function ownLink({ actor, ports }: Scope): Promise<Versioned<SurveyLink> | null> {
  const { link } = actor;
  if (link?.kind !== 'SURVEY') return null;
  const stored = await ports.surveyLinks.get(link.accountId, link.linkId);
  return stored && isKept(stored.value, ports.now()) ? stored : null;
}

/** The same while it may be answered: not by a person who asks to be erased. */
export async function openLink(scope: Scope): Promise<Versioned<SurveyLink> | null> {
  const stored = await ownLink(scope);
  if (!stored || isExpired(stored.value, scope.ports.now())) return null;
  return (await withdrawalOf(scope, stored.value)) === null ? stored : null;
}

/** The job that a link asks about, while it is in use. */
export async function openJob(
  { jobs }: Ports,
  { jobKey }: Pick<SurveyLink, 'jobKey'>,
): Promise<Versioned<Job> | null> {
  const job = await jobs.get(jobKey);
  return job?.value.archivedAt === null ? job : null;
}

/** The caller's link, where its survey is closed: its job is archived. */
export async function closedLink(scope: Scope): Promise<SurveyLink | null> {
  const link = (await openLink(scope))?.value;
  return link && !(await openJob(scope.ports, link)) ? link : null;
}

/** The caller's own withdrawal, as long as it waits; null where there is none. */
export async function ownWithdrawal(scope: Scope): Promise<Withdrawal | null> {
  const person = await ownPerson(scope);
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
 * Whose words the link is about that the caller came by: an expired one says it still, for as long as
 * it is kept. Null for those who came by none.
 */
export async function ownPerson(scope: Scope): Promise<PersonKey | null> {
  const { link } = scope.actor;
  const named = link?.kind === 'WITHDRAWAL' ? link : ((await ownLink(scope))?.value ?? null);
  if (!named) return null;
  const { accountId, respondentId } = named;
  // Someone who was merged into another person has that person's id now.
  const person = (await scope.ports.respondents.get(accountId, respondentId))?.value;
  return person
    ? { accountId: person.accountId, respondentId: person.id }
    : { accountId, respondentId };
}
