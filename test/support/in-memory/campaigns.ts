import type { CampaignsPort } from '../../../lambdas/app/campaigns/campaigns-port.ts';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import { added, NO_COUNTS } from '../../../lambdas/domain/surveys/campaigns/campaign-figures.ts';
import type { Recipient } from '../../../lambdas/domain/surveys/campaigns/recipient.ts';
import { keyOf, type Memory } from './memory.ts';
import { descending, sliceOf } from './slice-of.ts';

/** Campaigns in memory, and two addresses to send from. */
export function campaignPorts(memory: Memory): Pick<Ports, 'campaigns' | 'mail'> {
  const { campaigns, recipients, forgotten } = memory;
  const nameOf = ({ campaignId, accountId, respondentId }: Recipient) =>
    keyOf(campaignId, accountId, respondentId);
  const of = (campaignId: string) =>
    recipients.values().filter((recipient) => recipient.campaignId === campaignId);
  const port: CampaignsPort = {
    idOf: (idempotencyKey) => `campaign-${idempotencyKey}`,
    get: async (id) => campaigns.get(id),
    save: (campaign, version) =>
      memory.transact(() => campaigns.put(campaign.id, campaign, version)),
    list: async ({ jobKey, ...request }) =>
      sliceOf(
        campaigns.values().filter((one) => jobKey === null || one.jobKey === jobKey),
        ({ createdAt, id }) => keyOf(descending(createdAt), id),
        request,
      ),
    due: async (now, limit) =>
      campaigns
        .values()
        .filter(({ nextAt }) => nextAt !== null && nextAt <= now)
        .slice(0, limit),
    addRecipients: async (all) => {
      for (const one of all) recipients.put(nameOf(one), one, null);
    },
    recipientsOf: async (id) => of(id),
    listRecipients: async (id, request) => sliceOf(of(id), nameOf, request),
    getRecipient: async (campaignId, { accountId, respondentId }) =>
      recipients.get(keyOf(campaignId, accountId, respondentId)),
    saveRecipient: (recipient, version) =>
      memory.transact(() => recipients.put(nameOf(recipient), recipient, version)),
    ofPerson: async (person) =>
      recipients
        .values()
        .filter(
          ({ accountId, respondentId }) =>
            accountId === person.accountId && respondentId === person.respondentId,
        )
        .flatMap((one) => recipients.get(nameOf(one)) ?? []),
    forgetRecipient: async (recipient, counts) => {
      if (!recipients.get(nameOf(recipient))) return;
      recipients.delete(nameOf(recipient));
      const known = forgotten.get(recipient.campaignId) ?? NO_COUNTS;
      forgotten.set(recipient.campaignId, added(known, counts));
    },
    forgotten: async (id) => forgotten.get(id) ?? NO_COUNTS,
    removeRecipients: async (id) => {
      for (const one of of(id)) recipients.delete(nameOf(one));
      forgotten.delete(id);
    },
  };
  return {
    campaigns: port,
    mail: { senders: ['surveys@waypoint.test', 'dana@waypoint.test'] },
  };
}
