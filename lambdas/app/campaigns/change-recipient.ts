import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import type { Ports } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';

/**
 * Updates a recipient, with retries on concurrent writes. Returns null if the person isn't in the campaign.
 */
export async function changeRecipient(
  ports: Ports,
  campaignId: string,
  person: PersonKey,
  change: (recipient: Recipient) => Recipient,
): Promise<Recipient | null> {
  return retryLost(ports, async () => {
    const stored = await ports.campaigns.getRecipient(campaignId, person);
    if (!stored) return null;
    const changed = change(stored.value);
    if (changed === stored.value) return changed;
    const saved = await ports.campaigns.saveRecipient(changed, stored.version);
    return saved === 'lost' ? 'lost' : changed;
  });
}
