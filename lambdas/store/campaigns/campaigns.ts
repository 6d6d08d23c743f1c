import type { CampaignsPort } from '../../app/campaigns/campaigns-port.ts';
import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import { chronological, derivedId } from '../engine/keys/key-parts.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import { listItems } from '../engine/list.ts';
import { readable } from '../engine/decode.ts';
import { mapSlice, type StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion } from '../engine/write-op.ts';
import { fetchIndexedItems } from '../engine/fetch-indexed-items.ts';
import {
  fromCampaignItem,
  fromForgottenItem,
  jobKeyOfEntry,
  toCampaignItem,
} from './campaign-item.ts';
import { forgetRecipient } from './forget-recipient.ts';
import { fromRecipientItem, toRecipientItem } from './recipient-item.ts';

/** Campaigns, one item each, and their recipients, each in the partition of its account. */
export function campaignsStore(context: StoreContext): CampaignsPort {
  const { table, keys, tenant, now } = context;
  const recipientItems = async (campaignId: string) => {
    const entries = await table.queryAll({ index: 'gsi3', pk: keys.lists.recipients(campaignId) });
    const items = await table.batchGet(entries.map(keyOf));
    return items.filter((item): item is Item => item !== null);
  };
  return {
    idOf: (idempotencyKey) => derivedId('campaign', tenant, idempotencyKey),

    async get(campaignId) {
      const item = await table.get(keys.campaign(campaignId));
      return item && fromCampaignItem(item);
    },

    async save(campaign, version) {
      const isSaved = await table.write({
        kind: 'put',
        item: toCampaignItem(keys, campaign, (version ?? 0) + 1),
        condition: atVersion(version),
      });
      return isSaved ? 'saved' : 'lost';
    },

    async list({ jobKey, ...request }) {
      const slice = await listItems(table, {
        ...request,
        index: 'gsi4',
        partitions: [keys.campaignsPk],
        backward: true,
        accepts: (entry) => jobKey === null || jobKeyOfEntry(entry) === jobKey,
      });
      const found = await fetchIndexedItems(table, slice);
      return mapSlice(context, found, (item) => fromCampaignItem(item).value);
    },

    async due(at, limit) {
      const { items } = await table.query({
        index: 'gsi3',
        pk: keys.lists.mailing,
        upTo: `${chronological(at)}#~`,
        limit,
      });
      const found = await table.batchGet(items.map(keyOf), true);
      const there = found.filter((item): item is Item => item !== null);
      // The index is eventually consistent. A campaign that was processed in the meantime is no longer due.
      return readable(context, there, (item) => fromCampaignItem(item).value).filter(
        ({ nextAt }) => nextAt !== null && nextAt <= at,
      );
    },

    async addRecipients(recipients) {
      await inParallel(recipients, (recipient) =>
        table.write({
          kind: 'put',
          item: toRecipientItem(keys, recipient, 1, now()),
          condition: { kind: 'absent' },
        }),
      );
    },

    async recipientsOf(campaignId) {
      const items = await recipientItems(campaignId);
      return readable(context, items, (item) => fromRecipientItem(item).value);
    },

    async listRecipients(campaignId, request) {
      const partitions = [keys.lists.recipients(campaignId)];
      const slice = await listItems(table, { ...request, index: 'gsi3', partitions });
      const found = await fetchIndexedItems(table, slice);
      return mapSlice(context, found, (item) => fromRecipientItem(item).value);
    },

    async getRecipient(campaignId, { accountId, respondentId }) {
      const item = await table.get(keys.recipient(accountId, respondentId, campaignId));
      return item && fromRecipientItem(item);
    },

    async saveRecipient(recipient, version) {
      const isSaved = await table.write({
        kind: 'put',
        item: toRecipientItem(keys, recipient, version + 1, now()),
        condition: atVersion(version),
      });
      return isSaved ? 'saved' : 'lost';
    },

    async ofPerson({ accountId, respondentId }) {
      const items = await table.queryAll({
        pk: keys.accountPk(accountId),
        beginsWith: keys.recipientPrefix(respondentId),
        consistent: true,
      });
      return items.map(fromRecipientItem);
    },

    forgetRecipient: (recipient, counts) => forgetRecipient(context, recipient, counts),

    async forgotten(campaignId) {
      return fromForgottenItem(await table.get(keys.forgotten(campaignId)));
    },

    async removeRecipients(campaignId) {
      const items = await recipientItems(campaignId);
      await table.writeBatch([], [...items.map(keyOf), keys.forgotten(campaignId)]);
    },
  };
}
