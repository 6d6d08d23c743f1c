import { DAY_MS, type Instant } from '../../kernel/time.ts';
import type { Language } from '../languages.ts';
import type { CampaignFigures } from './campaign-figures.ts';
import type { Reminders } from './reminders.ts';

/** For how many days the survey of a campaign can be answered, from the last message on. */
export const CAMPAIGN_LINK_DAYS = 30;

/** Why nothing of a campaign is sent for now: what the mail service said, in a word. */
export const MAIL_PROBLEMS = ['NOT_SET_UP', 'SENDER_NOT_VERIFIED', 'PAUSED_BY_SERVICE'] as const;
export type MailProblem = (typeof MAIL_PROBLEMS)[number];

/** A survey that is sent by e-mail to people who were chosen. */
export interface Campaign {
  id: string;
  jobKey: string;
  subject: string;
  /** Paragraphs, with a blank line between them; it may name `{name}`, `{account}` and others. */
  text: string;
  sender: { name: string; address: string };
  language: Language;
  createdAt: Instant;
  /** By their name at the token's issuer. */
  createdBy: string;
  sendAt: Instant;
  /** To those who have not answered; null: none. */
  reminders: Reminders | null;
  /** No one is asked who was asked within so many days before; 0: no such rule. */
  fatigueDays: number;
  /** How many people it was made for. */
  people: number;
  /** Hash of the input as sent: the same idempotency key with another one is a conflict. */
  inputHash: string;
  /** When there is something to do next; null once it is over. */
  nextAt: Instant | null;
  /** When the last first message had gone out; null while some wait. */
  sentAt: Instant | null;
  canceledAt: Instant | null;
  problem: MailProblem | null;
  /** What came of it, once it is over: who they were is no longer kept. Null until then. */
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

/** When the last of its surveys has ended, so that its figures do not change any more. */
export function endOfCampaign({ sendAt, reminders }: Campaign): Instant {
  const reminding = reminders ? reminders.afterDays * reminders.times : 0;
  return sendAt + (reminding + CAMPAIGN_LINK_DAYS + 1) * DAY_MS;
}
