import type { Ports } from '../kernel/ports.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';
import { countsOfAll } from './campaign-get.ts';

/** Removes a person from all campaigns. Their counts are kept, without role and segment. */
export async function forgetInCampaigns(ports: Ports, person: PersonKey): Promise<void> {
  const recipients = (await ports.campaigns.ofPerson(person)).map(({ value }) => value);
  const counts = await countsOfAll(ports, recipients);
  for (const [i, recipient] of recipients.entries()) {
    const counted = counts[i];
    if (counted) await ports.campaigns.forgetRecipient(recipient, counted);
  }
}
