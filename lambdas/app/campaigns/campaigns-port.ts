import type { Instant } from '../../domain/kernel/time.ts';
import type { Campaign } from '../../domain/surveys/campaigns/campaign.ts';
import type { Counts } from '../../domain/surveys/campaigns/campaign-figures.ts';
import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';

/** E-mail survey campaigns and their recipients. */
export interface CampaignsPort {
  /** Deterministic. */
  idOf(idempotencyKey: string): string;
  /** Strongly consistent. */
  get(campaignId: string): Promise<Versioned<Campaign> | null>;
  /** `version` is null if the campaign doesn't exist yet. */
  save(campaign: Campaign, version: number | null): Promise<SaveResult>;
  /** Newest first. */
  list(request: SliceRequest & { jobKey: string | null }): Promise<Slice<Campaign>>;
  /** Campaigns with work due by `now`, longest overdue first. */
  due(now: Instant, limit: number): Promise<readonly Campaign[]>;
  /** Adds recipients who don't exist yet. */
  addRecipients(recipients: readonly Recipient[]): Promise<void>;
  /** All recipients of a campaign. Read from an index, so recent changes may be missing. */
  recipientsOf(campaignId: string): Promise<readonly Recipient[]>;
  /** Ordered by account and person. */
  listRecipients(campaignId: string, request: SliceRequest): Promise<Slice<Recipient>>;
  /** Strongly consistent. */
  getRecipient(campaignId: string, person: PersonKey): Promise<Versioned<Recipient> | null>;
  /** Conditional on the version. */
  saveRecipient(recipient: Recipient, version: number): Promise<SaveResult>;
  /** The person's entries in all campaigns. Strongly consistent. */
  ofPerson(person: PersonKey): Promise<readonly Versioned<Recipient>[]>;
  /** In one transaction, removes a recipient from a campaign and keeps their counts. Idempotent. */
  forgetRecipient(recipient: Recipient, counts: Counts): Promise<void>;
  /** The counts of recipients who were removed from a campaign. */
  forgotten(campaignId: string): Promise<Counts>;
  /** Removes all recipients of a campaign. Idempotent. */
  removeRecipients(campaignId: string): Promise<void>;
}

/** Addresses that surveys can be sent from. If there are none, no surveys can be sent. */
export interface MailSettings {
  senders: readonly string[];
  /** URL of the console. If null, messages don't link to it. */
  consoleUrl: string | null;
}
