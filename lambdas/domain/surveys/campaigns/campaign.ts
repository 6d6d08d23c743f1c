import { DAY_MS, type Instant } from '../../kernel/time.ts';
import type { Language } from '../languages.ts';
import type { CampaignFigures } from './campaign-figures.ts';
import type { Reminders } from './reminders.ts';

/** Days for which a campaign's survey can be answered, from the last message. */
export const CAMPAIGN_LINK_DAYS = 30;

/** Why a campaign is paused, as reported by the e-mail service. */
export const MAIL_PROBLEMS = ['NOT_SET_UP', 'SENDER_NOT_VERIFIED', 'PAUSED_BY_SERVICE'] as const;
export type MailProblem = (typeof MAIL_PROBLEMS)[number];

/** A survey sent by e-mail to selected contacts. */
export interface Campaign {
  id: string;
  jobKey: string;
  subject: string;
  /** Paragraphs separated by blank lines. May contain placeholders such as `{name}` and `{account}`. */
  text: string;
  sender: { name: string; address: string };
  language: Language;
  createdAt: Instant;
  /** The user, as named by the token's issuer. */
  createdBy: string;
  sendAt: Instant;
  /** Reminders to contacts who have not answered. Null if there are none. */
  reminders: Reminders | null;
  /** Contacts who were asked within this many days before are skipped. 0 turns the rule off. */
  fatigueDays: number;
  /** Number of people selected. */
  people: number;
  /** Hash of the input. The same idempotency key with a different input is a conflict. */
  inputHash: string;
  /** When the campaign must be processed next. Null once it is over. */
  nextAt: Instant | null;
  /** When the last initial message was sent. Null while some are waiting. */
  sentAt: Instant | null;
  canceledAt: Instant | null;
  problem: MailProblem | null;
  /** The final figures, kept when the campaign is over and its recipients are deleted. Null until then. */
  result: CampaignFigures | null;
}

export type CampaignState = 'SCHEDULED' | 'SENDING' | 'PAUSED' | 'SENT' | 'CANCELED' | 'ENDED';

export function campaignState(campaign: Campaign, now: Instant): CampaignState {
  if (campaign.canceledAt !== null) return 'CANCELED';
  if (campaign.result !== null) return 'ENDED';
  if (campaign.problem !== null) return 'PAUSED';
  if (campaign.sentAt !== null) return 'SENT';
  return now < campaign.sendAt ? 'SCHEDULED' : 'SENDING';
}

/** When the campaign's last survey ends. Its figures do not change after that. */
export function endOfCampaign({ sendAt, reminders }: Campaign): Instant {
  const reminding = reminders ? reminders.afterDays * reminders.times : 0;
  return sendAt + (reminding + CAMPAIGN_LINK_DAYS + 1) * DAY_MS;
}
