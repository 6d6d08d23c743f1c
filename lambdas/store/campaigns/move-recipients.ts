import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import { countsOf } from '../../domain/surveys/campaigns/campaign-figures.ts';
import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion } from '../engine/write-op.ts';
import { fromSurveyLinkItem } from '../facts/answers/survey-link-item.ts';
import type { MovedPeople } from '../moves/move-past.ts';
import { forgetRecipient } from './forget-recipient.ts';
import { fromRecipientItem, toRecipientItem } from './recipient-item.ts';

/**
 * Moves a person's campaign entries like their survey links. If both people are in a campaign, the entry of
 * the one who stays is kept and both are counted.
 */
export async function moveRecipients(
  context: StoreContext,
  { from, into }: MovedPeople,
): Promise<void> {
  const { table, keys, now } = context;
  const items = await table.queryAll({
    pk: keys.accountPk(from.accountId),
    beginsWith: keys.recipientPrefix(from.respondentId),
    consistent: true,
  });
  await inParallel(items.map(fromRecipientItem), async ({ value, version }) => {
    const { campaignId } = value;
    const key = keys.recipient(from.accountId, from.respondentId, campaignId);
    const moved = await table.transact([
      { kind: 'delete', key, condition: atVersion(version) },
      {
        kind: 'put',
        item: toRecipientItem(keys, { ...value, ...into }, version + 1, now()),
        condition: { kind: 'absent' },
      },
    ]);
    if (moved.ok || moved.failed.includes(0)) return;
    const link = await linkOf(context, value, into.accountId);
    await forgetRecipient(context, value, countsOf(value, link, now()));
  });
}

/** Links are moved before this. */
async function linkOf({ table, keys }: StoreContext, { linkId }: Recipient, accountId: string) {
  const item = linkId === null ? null : await table.get(keys.surveyLink(accountId, linkId));
  return item && fromSurveyLinkItem(item).value;
}
