import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import type { Counts } from '../../domain/surveys/campaigns/campaign-figures.ts';
import type { StoreContext } from '../engine/store-context.ts';

/** Takes someone out of a campaign and adds what they count for to what is left of others; once, however often. */
export async function forgetRecipient(
  { table, keys }: StoreContext,
  { campaignId, accountId, respondentId }: Recipient,
  counts: Counts,
): Promise<void> {
  const held = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  await table.transact([
    {
      kind: 'delete',
      key: keys.recipient(accountId, respondentId, campaignId),
      condition: { kind: 'exists' },
    },
    { kind: 'update', key: keys.forgotten(campaignId), add: held },
  ]);
}
