import { shownSize } from '../../domain/branding/image.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { languageOf, type Respondent } from '../../domain/people/respondent.ts';
import { type Campaign, CAMPAIGN_LINK_DAYS } from '../../domain/surveys/campaigns/campaign.ts';
import {
  dueAt,
  type Recipient,
  type SkipReason,
} from '../../domain/surveys/campaigns/recipient.ts';
import { skipReason } from '../../domain/surveys/campaigns/skip-reason.ts';
import { statementIn } from '../../domain/surveys/translations.ts';
import { isExpired, type SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { Brand } from '../branding/brand.ts';
import type { Ports, Versioned } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { surveyUrl, unsubscribeUrl } from '../surveys/links/link-urls.ts';
import { makeLink, openAmong } from '../surveys/links/make-link.ts';
import { linksOf } from './audience.ts';
import { questionsAsked } from './campaign-preview.ts';
import { changeRecipient } from './change-recipient.ts';
import type { LogoImage, Mail, Mailer, Sent } from './mail/mailer.ts';
import { fillingOf } from './mail/mail-text.ts';

/** Result for one recipient. `sent` is the mail service's result, or null if nothing was sent. */
export type Turn = { recipient: Recipient | null; sent: Sent | null };

/** What all messages of a run share. */
export interface Sending {
  campaign: Campaign;
  job: Job;
  brand: Brand;
  logo: LogoImage | null;
}

/**
 * Sends a recipient the message that is due. Checks again whether it is due and claims it with a conditional
 * write before creating the link and sending, so that only one of two concurrent runs sends it. A run that
 * ends between claim and response leaves the recipient SENDING. That message is never sent again, because it
 * may have gone out.
 */
export async function sendTo(
  ports: Ports,
  mailer: Mailer,
  of: Sending,
  listed: Recipient,
): Promise<Turn> {
  const { campaign } = of;
  const stored = await ports.campaigns.getRecipient(campaign.id, listed);
  const due = stored && dueAt(stored.value, campaign);
  if (!stored || due === null || due > ports.now()) return turn(stored?.value ?? null);
  const found = await receiverOf(ports, campaign, stored.value);
  if (typeof found === 'string') return turn(await leaveOut(ports, stored, found));
  const before = stored.value;
  const claimed: Recipient = {
    ...before,
    state: 'SENDING',
    messages: before.messages + 1,
    lastAt: ports.now(),
  };
  if ((await ports.campaigns.saveRecipient(claimed, stored.version)) === 'lost') return turn(null);
  const change = (to: (recipient: Recipient) => Recipient) =>
    changeRecipient(ports, campaign.id, listed, to);
  let sent: Sent | null;
  try {
    const mail = await mailFor(ports, of, found, claimed);
    sent = mail && (await mailer(mail));
  } catch (error) {
    // Nothing was sent, so it can be retried.
    await change((recipient) => afterSending(recipient, before, { kind: 'LATER' }));
    throw error;
  }
  if (sent === null) {
    return turn(await change((recipient) => leftOut(recipient, before, 'NO_ROOM')));
  }
  const said = sent;
  return turn(await change((recipient) => afterSending(recipient, before, said)), said);
}

function turn(recipient: Recipient | null, sent: Sent | null = null): Turn {
  return { recipient, sent };
}

interface Receiver {
  person: Respondent;
  address: string;
  account: Account;
  /** Links of everyone in the account. */
  links: readonly SurveyLink[];
}

/** Returns the receiver, the reason to skip them, or `over` if there is nothing left to remind them of. */
async function receiverOf(
  ports: Ports,
  campaign: Campaign,
  recipient: Recipient,
): Promise<Receiver | SkipReason | 'over'> {
  const person = (await ports.respondents.get(recipient.accountId, recipient.respondentId))?.value;
  const account = person && (await ports.accounts.get(person.accountId))?.value;
  if (!person || !account) return 'NO_CONTACT';
  const links = (await ports.surveyLinks.ofAccount(account.id)).map(({ value }) => value);
  const theirs = linksOf(links, person);
  const now = ports.now();
  const own = theirs.find(({ id }) => id === recipient.linkId);
  // Don't remind people who have answered or whose link has expired.
  if (recipient.messages > 0 && (!own || own.answeredAt !== null || isExpired(own, now))) {
    return 'over';
  }
  const skipped = skipReason(
    { person, account, links: theirs },
    campaign.fatigueDays,
    now,
    recipient.linkId,
  );
  const address = person.stated.email?.value;
  if (skipped !== null || address == null) return skipped ?? 'NO_ADDRESS';
  return { person, address, account, links };
}

/**
 * Builds the message, after storing the person's link with the recipient. Null if the account can't have more
 * links.
 */
async function mailFor(
  ports: Ports,
  { campaign, job, brand, logo }: Sending,
  { person, address, account, links }: Receiver,
  claimed: Recipient,
): Promise<Mail | null> {
  const now = ports.now();
  const wanted = {
    person,
    jobKey: campaign.jobKey,
    stepKeys: null,
    questions: null,
    expiresAt: now + CAMPAIGN_LINK_DAYS * DAY_MS,
    isExpiryStated: false,
    language: languageOf(person) ?? campaign.language,
    createdBy: campaign.createdBy,
  };
  const open = openAmong(new Map([[account.id, links]]), now);
  const made = await makeLink(ports, new Problems(), wanted, open);
  if (!made) return null;
  const { link } = made;
  await noteMailed(ports, link);
  await changeRecipient(ports, campaign.id, claimed, (recipient) => ({
    ...recipient,
    linkId: link.id,
  }));
  const unsubscribe = await unsubscribeUrl(ports, person, campaign.language);
  const { mailOf } = await import('./mail/mail-of.ts');
  const message = mailOf({
    campaign,
    filling: fillingOf(brand, account, person, statementIn(job, campaign.language)),
    isReminder: claimed.messages > 1,
    questions: questionsAsked(job),
    expiresAt: link.expiresAt,
    url: await surveyUrl(ports, link),
    unsubscribeUrl: unsubscribe,
    color: brand.color,
    logo: logo && brand.logo && { src: 'cid:logo', ...shownSize(brand.logo) },
  });
  return {
    ...message,
    logo,
    from: campaign.sender,
    to: { name: person.stated.name?.value ?? null, address },
    unsubscribeUrl: unsubscribe,
    tags: { campaign: campaign.id, account: person.accountId, person: person.id },
  };
}

/** Written before sending. If sending fails, the person merely counts as recently contacted. */
async function noteMailed(ports: Ports, { accountId, id }: SurveyLink): Promise<void> {
  await retryLost(ports, async () => {
    const stored = await ports.surveyLinks.get(accountId, id);
    if (!stored) return null;
    const mailed = { ...stored.value, mailedAt: ports.now() };
    return (await ports.surveyLinks.save(mailed, stored.version)) === 'lost' ? 'lost' : null;
  });
}

async function leaveOut(
  ports: Ports,
  { value, version }: Versioned<Recipient>,
  why: SkipReason | 'over',
): Promise<Recipient | null> {
  const left = leftOut(value, value, why);
  return (await ports.campaigns.saveRecipient(left, version)) === 'lost' ? null : left;
}

function leftOut(
  recipient: Recipient,
  { state, messages, lastAt }: Recipient,
  why: SkipReason | 'over',
): Recipient {
  const skipped = why === 'over' ? null : why;
  const stays = messages === 0 ? 'SKIPPED' : state;
  return { ...recipient, state: stays, messages, lastAt, skipped, isOver: true };
}

/** Recipient after the mail service's response. `before` is their state before the claim. */
function afterSending(claimed: Recipient, before: Recipient, sent: Sent): Recipient {
  const { state, messages, lastAt } = before;
  switch (sent.kind) {
    case 'SENT':
      return { ...claimed, state: 'SENT', attempts: 0 };
    case 'UNKNOWN':
      return claimed;
    case 'REFUSED':
      return messages === 0
        ? { ...claimed, state: 'FAILED', messages, lastAt, isOver: true }
        : { ...claimed, state, messages, lastAt, isOver: true };
    default:
      return { ...claimed, state, messages, lastAt };
  }
}
