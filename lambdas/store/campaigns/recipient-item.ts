import * as z from 'zod/mini';
import type { Versioned } from '../../app/kernel/ports.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { ROLES } from '../../domain/people/respondent.ts';
import {
  type Recipient,
  RECIPIENT_STATES,
  SKIP_REASONS,
} from '../../domain/surveys/campaigns/recipient.ts';
import { decode } from '../engine/decode.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const recipientItem = z.lazy(() =>
  z.object({
    type: z.literal('Recipient'),
    version: z.number(),
    campaignId: z.string(),
    accountId: z.string(),
    respondentId: z.string(),
    role: z.nullable(z.enum(ROLES)),
    segment: z.nullable(z.string()),
    state: z.enum(RECIPIENT_STATES),
    skipped: z.nullable(z.enum(SKIP_REASONS)),
    messages: z.number(),
    lastAt: z.nullable(z.number()),
    attempts: z.number(),
    linkId: z.nullable(z.string()),
    isOver: z.boolean(),
    bouncedAt: z.nullable(z.number()),
    complainedAt: z.nullable(z.number()),
    unsubscribedAt: z.nullable(z.number()),
  }),
);

/**
 * A finished campaign removes its recipients. This expiry removes those of a campaign that was never created.
 */
const KEPT_MS = 400 * DAY_MS;

export function toRecipientItem(
  keys: Keys,
  recipient: Recipient,
  version: number,
  now: number,
): Item {
  const { campaignId, accountId, respondentId } = recipient;
  return {
    ...keys.recipient(accountId, respondentId, campaignId),
    gsi3pk: keys.lists.recipients(campaignId),
    gsi3sk: `${accountId}#${respondentId}`,
    expiresAt: Math.ceil((now + KEPT_MS) / 1000),
    type: 'Recipient',
    version,
    ...recipient,
  };
}

export function fromRecipientItem(item: Item): Versioned<Recipient> {
  const { type: _, version, ...value } = decode(recipientItem, item);
  return { value, version };
}
