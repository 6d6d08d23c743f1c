import * as z from 'zod/mini';
import type { Versioned } from '../../app/kernel/ports.ts';
import { ROLES } from '../../domain/people/respondent.ts';
import { type Campaign, MAIL_PROBLEMS } from '../../domain/surveys/campaigns/campaign.ts';
import { type Counts, FIGURES } from '../../domain/surveys/campaigns/campaign-figures.ts';
import { LANGUAGES } from '../../domain/surveys/languages.ts';
import { decode, json } from '../engine/decode.ts';
import { chronological } from '../engine/keys/key-parts.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const counts = z.lazy(() =>
  z.pipe(
    z.object(Object.fromEntries(FIGURES.map((name) => [name, z._default(z.number(), 0)]))),
    z.transform((found) => found as unknown as Counts),
  ),
);

const figures = z.lazy(() =>
  z.object({
    total: counts,
    byRole: z.array(z.object({ role: z.nullable(z.enum(ROLES)), counts })),
    bySegment: z.array(z.object({ segment: z.nullable(z.string()), counts })),
    forgotten: z.number(),
  }),
);

const campaignItem = z.lazy(() =>
  z.object({
    type: z.literal('Campaign'),
    version: z.number(),
    id: z.string(),
    jobKey: z.string(),
    subject: z.string(),
    text: z.string(),
    sender: json(z.object({ name: z.string(), address: z.string() })),
    language: z.enum(LANGUAGES),
    createdAt: z.number(),
    createdBy: z.string(),
    sendAt: z.number(),
    reminders: json(z.nullable(z.object({ afterDays: z.number(), times: z.number() }))),
    fatigueDays: z.number(),
    people: z.number(),
    inputHash: z.string(),
    nextAt: z.nullable(z.number()),
    sentAt: z.nullable(z.number()),
    canceledAt: z.nullable(z.number()),
    problem: z.nullable(z.enum(MAIL_PROBLEMS)),
    result: json(z.nullable(figures)),
  }),
);

export function toCampaignItem(keys: Keys, campaign: Campaign, version: number): Item {
  const { id, createdAt, nextAt, jobKey, sender, reminders, result } = campaign;
  return {
    ...keys.campaign(id),
    gsi4pk: keys.campaignsPk,
    gsi4sk: `${chronological(createdAt)}#${id}`,
    ...(nextAt !== null && {
      gsi3pk: keys.lists.mailing,
      gsi3sk: `${chronological(nextAt)}#${id}`,
    }),
    listing: jobKey,
    type: 'Campaign',
    version,
    ...campaign,
    sender: JSON.stringify(sender),
    reminders: JSON.stringify(reminders),
    result: JSON.stringify(result),
  };
}

/** The job key in an index entry. */
export function jobKeyOfEntry({ listing }: Item): string {
  return String(listing);
}

export function fromCampaignItem(item: Item): Versioned<Campaign> {
  const { type: _, version, ...value } = decode(campaignItem, item);
  return { value, version };
}

/** The counts of recipients who left the campaign. All zero if the item does not exist. */
export function fromForgottenItem(item: Item | null): Counts {
  return decode(counts, item ?? {});
}
