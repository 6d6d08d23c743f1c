import type { Instant } from '../../domain/kernel/time.ts';
import type { Campaign } from '../../domain/surveys/campaigns/campaign.ts';
import type { Counts } from '../../domain/surveys/campaigns/campaign-figures.ts';
import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';

/** Surveys that are sent by e-mail, and to whom. */
export interface CampaignsPort {
  /** The same for the same key. */
  idOf(idempotencyKey: string): string;
  /** Strongly consistent. */
  get(campaignId: string): Promise<Versioned<Campaign> | null>;
  /** Null as version: it does not exist yet. */
  save(campaign: Campaign, version: number | null): Promise<SaveResult>;
  /** Newest first. */
  list(request: SliceRequest & { jobKey: string | null }): Promise<Slice<Campaign>>;
  /** Those that have something to do by an instant, the longest waiting first. */
  due(now: Instant, limit: number): Promise<readonly Campaign[]>;
  /** Adds people who are not there yet. */
  addRecipients(recipients: readonly Recipient[]): Promise<void>;
  /** All of a campaign; an index tells of them, which may be late by a moment. */
  recipientsOf(campaignId: string): Promise<readonly Recipient[]>;
  /** By account and person. */
  listRecipients(campaignId: string, request: SliceRequest): Promise<Slice<Recipient>>;
  /** Strongly consistent. */
  getRecipient(campaignId: string, person: PersonKey): Promise<Versioned<Recipient> | null>;
  /** On the condition of the version. */
  saveRecipient(recipient: Recipient, version: number): Promise<SaveResult>;
  /** In whichever campaigns someone is. Strongly consistent. */
  ofPerson(person: PersonKey): Promise<readonly Versioned<Recipient>[]>;
  /** One transaction: someone leaves a campaign, and what they count for stays. Idempotent. */
  forgetRecipient(recipient: Recipient, counts: Counts): Promise<void>;
  /** What those counted for who have left a campaign. */
  forgotten(campaignId: string): Promise<Counts>;
  /** Removes everyone of a campaign. Idempotent. */
  removeRecipients(campaignId: string): Promise<void>;
}

/** From which addresses surveys may be sent; none: nothing can be. */
export interface MailSettings {
  senders: readonly string[];
  /** Where the console is; null: messages do not say. */
  consoleUrl: string | null;
}
