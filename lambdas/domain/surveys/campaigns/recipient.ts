import type { Role } from '../../people/respondent.ts';
import { DAY_MS, type Instant } from '../../kernel/time.ts';
import type { Timing } from './reminders.ts';

/** Why someone is not sent a message. */
export const SKIP_REASONS = [
  'NO_ADDRESS',
  'UNSUBSCRIBED',
  'BOUNCED',
  'COMPLAINED',
  'ASKED_RECENTLY',
  'WITHDRAWN',
  'NO_CONTACT',
  'SAME_ADDRESS',
  'NO_ROOM',
  'ACCOUNT_ARCHIVED',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** WAITING: nothing was sent. SENDING: a message was begun, and it is not known yet whether it went. */
export const RECIPIENT_STATES = ['WAITING', 'SENDING', 'SENT', 'SKIPPED', 'FAILED'] as const;
type RecipientState = (typeof RECIPIENT_STATES)[number];

/** One person of a campaign. */
export interface Recipient {
  campaignId: string;
  accountId: string;
  respondentId: string;
  /** As they were when the campaign was made: what its figures are told by. */
  role: Role | null;
  segment: string | null;
  state: RecipientState;
  skipped: SkipReason | null;
  /** Messages that were sent or begun: the first and its reminders. */
  messages: number;
  /** When the last one was begun. */
  lastAt: Instant | null;
  /** Sending failed in an unforeseen way so often. */
  attempts: number;
  linkId: string | null;
  /** Nothing more is sent, whatever there still was to send. */
  isOver: boolean;
  bouncedAt: Instant | null;
  complainedAt: Instant | null;
  unsubscribedAt: Instant | null;
}

/** A person before anything was sent. */
export function newRecipient(
  person: Pick<Recipient, 'campaignId' | 'accountId' | 'respondentId' | 'role' | 'segment'>,
): Recipient {
  return {
    ...person,
    state: 'WAITING',
    skipped: null,
    messages: 0,
    lastAt: null,
    attempts: 0,
    linkId: null,
    isOver: false,
    bouncedAt: null,
    complainedAt: null,
    unsubscribedAt: null,
  };
}

/** When the next message to someone is due; null: none any more. */
export function dueAt(recipient: Recipient, { sendAt, reminders }: Timing): Instant | null {
  const { state, isOver, messages, lastAt } = recipient;
  if (isOver) return null;
  if (state === 'WAITING') return sendAt;
  // One whose message was begun and is not known to have gone is reminded like the others.
  if (lastAt === null || reminders === null || messages > reminders.times) return null;
  return lastAt + reminders.afterDays * DAY_MS;
}

/** How long a message takes at the most: whatever was begun before that broke off. */
const SENDING_MS = 10 * 60_000;

/** Whether a message was begun and it will not be known whether it went: it is not sent again. */
export function isUncertain({ state, lastAt }: Recipient, now: Instant): boolean {
  return state === 'SENDING' && lastAt !== null && now - lastAt > SENDING_MS;
}
