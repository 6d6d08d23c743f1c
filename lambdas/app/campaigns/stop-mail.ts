import { authorize } from '../../platform/authz/authorize.ts';
import { type MailStopReason, stoppedFor } from '../../domain/people/mail-stop.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { MAX_NOTE } from '../kernel/limits.ts';
import type { Ports } from '../kernel/ports.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkText } from '../kernel/validation/text.ts';
import { contactOfCaller } from '../surveys/links/link-of-caller.ts';
import { respondentFor } from '../people/respondent-for.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';
import { changeRecipient } from './change-recipient.ts';
import type { MailTags } from './mail/mailer.ts';
import type { RespondentMailAllowInput } from '../kernel/generated/inputs.ts';

/** Whether the bearer of an unsubscribe link is unsubscribed. Null if the person no longer exists. */
export async function unsubscribeGet(scope: Scope): Promise<{ isStopped: boolean } | null> {
  const person = await bearer(scope);
  return person && { isStopped: stoppedFor(person) !== null };
}

/** Unsubscribes the bearer of an unsubscribe link from surveys. Idempotent. */
export async function surveyUnsubscribe(scope: Scope): Promise<MutationResult<object>> {
  authorize(scope.actor, 'SURVEY_ANSWER');
  const { ports } = scope;
  const person = await bearer(scope);
  if (!person) return done({});
  const key = { accountId: person.accountId, respondentId: person.id };
  scope.audit.touch({ type: 'ACCOUNT', id: key.accountId }, respondentSubject(person.id));
  if (await stopMail(ports, key, 'UNSUBSCRIBED')) await noteUnsubscribed(ports, key);
  return done({});
}

async function bearer({ actor, ports }: Scope): Promise<Respondent | null> {
  const { link } = actor;
  if (link?.kind !== 'UNSUBSCRIBE') return null;
  return (await ports.respondents.get(link.accountId, link.respondentId))?.value ?? null;
}

/** Recorded with the last message received. */
async function noteUnsubscribed(ports: Ports, person: PersonKey): Promise<void> {
  const last = await lastReceived(ports, person);
  if (!last) return;
  const at = ports.now();
  await changeRecipient(ports, last.campaignId, person, (recipient) => ({
    ...recipient,
    unsubscribedAt: recipient.unsubscribedAt ?? at,
  }));
}

/** Sender address of the last message to a link's bearer. Null if there was none or it is no longer known. */
export async function lastSender(scope: Scope): Promise<string | null> {
  const { campaigns } = scope.ports;
  const known = await bearer(scope);
  const person = known
    ? { accountId: known.accountId, respondentId: known.id }
    : await contactOfCaller(scope);
  const last = person && (await lastReceived(scope.ports, person));
  return (last && (await campaigns.get(last.campaignId))?.value.sender.address) ?? null;
}

async function lastReceived(
  { campaigns }: Pick<Ports, 'campaigns'>,
  person: PersonKey,
): Promise<Recipient | undefined> {
  const all = (await campaigns.ofPerson(person)).map(({ value }) => value);
  const received = all.filter(({ lastAt }) => lastAt !== null);
  return received.toSorted((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0))[0];
}

/** Records a bounce or spam complaint. The person is sent no more surveys. Idempotent. */
export async function mailReturned(
  ports: Ports,
  { campaign, account, person }: MailTags,
  why: 'BOUNCED' | 'COMPLAINED',
): Promise<void> {
  const known = (await ports.respondents.get(account, person))?.value;
  if (!known) return;
  const key = { accountId: known.accountId, respondentId: known.id };
  await stopMail(ports, key, why);
  const at = ports.now();
  await changeRecipient(ports, campaign, key, (recipient) =>
    why === 'BOUNCED'
      ? { ...recipient, bouncedAt: recipient.bouncedAt ?? at }
      : { ...recipient, complainedAt: recipient.complainedAt ?? at },
  );
}

/** Returns whether this changed anything. */
async function stopMail(
  ports: Ports,
  { accountId, respondentId }: PersonKey,
  why: MailStopReason,
): Promise<boolean> {
  return retryLost(ports, async () => {
    const stored = await ports.respondents.get(accountId, respondentId);
    if (!stored || stoppedFor(stored.value) !== null) return false;
    const stopped = { ...stored.value, mailStop: { why, at: ports.now(), undone: null } };
    return (await ports.respondents.save(stopped, stored.version)) === 'lost' ? 'lost' : true;
  });
}

/** Allows surveys again for a person who unsubscribed or whose messages bounced. */
export async function respondentMailAllow(
  scope: Scope,
  input: RespondentMailAllowInput,
): Promise<MutationResult<{ respondent: Respondent }>> {
  authorize(scope.actor, 'SURVEYS_SEND');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const reason = checkText(problems, 'reason', input.reason, MAX_NOTE);
  const find = await respondentFor(scope, problems, 'respondent', input.respondent);
  if (!find || reason === undefined) return rejected(problems.list);
  const respondent = await retryLost(ports, async () => {
    const found = await find();
    const stop = found?.value.mailStop;
    if (!found || !stop || stop.undone !== null) return found?.value;
    const undone = { at: ports.now(), reason };
    const allowed = { ...found.value, mailStop: { ...stop, undone } };
    return (await ports.respondents.save(allowed, found.version)) === 'lost' ? 'lost' : allowed;
  });
  if (!respondent) return rejected(problems.list);
  loaders.forget(respondent.accountId);
  return done({ respondent });
}
