import type { Role } from '../../people/respondent.ts';
import { DAY_MS, type Instant } from '../../kernel/time.ts';
import type { Timing } from './reminders.ts';

/** Why a recipient is not sent a message. */
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

/**
 * WAITING means that nothing was sent. SENDING means that a message was started, and its outcome is not known
 * yet.
 */
export const RECIPIENT_STATES = ['WAITING', 'SENDING', 'SENT', 'SKIPPED', 'FAILED'] as const;
type RecipientState = (typeof RECIPIENT_STATES)[number];

export interface Recipient {
  campaignId: string;
  accountId: string;
  respondentId: string;
  /** Role and segment at the time the campaign was created. The figures are broken down by these. */
  role: Role | null;
  segment: string | null;
  state: RecipientState;
  skipped: SkipReason | null;
  /** Number of messages sent or started: the initial one and its reminders. */
  messages: number;
  /** When the last message was started. */
  lastAt: Instant | null;
  /** Number of unexpected errors while sending. */
  attempts: number;
  linkId: string | null;
  /** True if nothing more will be sent, even if messages were still planned. */
  isOver: boolean;
  bouncedAt: Instant | null;
  complainedAt: Instant | null;
  unsubscribedAt: Instant | null;
}

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

/** Returns when the recipient's next message is due, or null if there is none. */
export function dueAt(recipient: Recipient, { sendAt, reminders }: Timing): Instant | null {
  const { state, isOver, messages, lastAt } = recipient;
  if (isOver) return null;
  if (state === 'WAITING') return sendAt;
  // A recipient with an uncertain message is reminded like the others.
  if (lastAt === null || reminders === null || messages > reminders.times) return null;
  return lastAt + reminders.afterDays * DAY_MS;
}

/** Maximum time to send a message. One started earlier was interrupted. */
const SENDING_MS = 10 * 60_000;

/** True if a message was started and its outcome will never be known. It is not sent again. */
export function isUncertain({ state, lastAt }: Recipient, now: Instant): boolean {
  return state === 'SENDING' && lastAt !== null && now - lastAt > SENDING_MS;
}
