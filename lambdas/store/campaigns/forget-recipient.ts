import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import type { Counts } from '../../domain/surveys/campaigns/campaign-figures.ts';
import type { StoreContext } from '../engine/store-context.ts';

/**
 * Removes a recipient from a campaign and adds their counts to those of other removed recipients. Idempotent.
 */
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
