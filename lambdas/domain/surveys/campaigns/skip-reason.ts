import type { Account } from '../../accounts/account.ts';
import { stoppedFor } from '../../people/mail-stop.ts';
import { isDropped, type Respondent } from '../../people/respondent.ts';
import { DAY_MS, type Instant } from '../../kernel/time.ts';
import type { SurveyLink } from '../survey-link.ts';
import type { SkipReason } from './recipient.ts';

/** A contact who may be sent a survey, with the facts that decide it. */
export interface Invitee {
  person: Respondent;
  account: Pick<Account, 'archivedAt'>;
  /** All stored survey links of the contact. */
  links: readonly SurveyLink[];
}

/**
 * Returns why a contact is not sent a survey now, or null if they are. `ownLinkId` is the link of the same
 * campaign, which is not a recent request.
 */
export function skipReason(
  { person, account, links }: Invitee,
  fatigueDays: number,
  now: Instant,
  ownLinkId: string | null = null,
): SkipReason | null {
  if (account.archivedAt !== null) return 'ACCOUNT_ARCHIVED';
  if (isDropped(person, now) || !person.isKnown) return 'NO_CONTACT';
  if (person.withdrawal !== null) return 'WITHDRAWN';
  const stopped = stoppedFor(person);
  if (stopped !== null) return stopped;
  if (person.stated.email?.value == null) return 'NO_ADDRESS';
  const since = now - fatigueDays * DAY_MS;
  const isAsked = links.some(
    ({ id, createdAt, mailedAt }) =>
      id !== ownLinkId && Math.max(createdAt, mailedAt ?? createdAt) > since,
  );
  return fatigueDays > 0 && isAsked ? 'ASKED_RECENTLY' : null;
}
