import type { AcknowledgementsPort } from '../../../app/kernel/ports.ts';
import { keepsText } from '../../../domain/privacy/retention.ts';
import { fromAcknowledgementItem, toAcknowledgementItem } from './acknowledgement-item.ts';
import { movedOnOp } from '../../engine/facts-stamp.ts';
import { eventOp } from '../../work/work.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { atVersion } from '../../engine/write-op.ts';

/** What people have put aside, beside what the account's assessment is made from. */
export function acknowledgementsStore(context: StoreContext): AcknowledgementsPort {
  const { table, keys, now } = context;
  return {
    async get({ accountId, jobKey }) {
      const item = await table.get(keys.acknowledgement(accountId, jobKey));
      return item && fromAcknowledgementItem(item);
    },

    async batchGet(wanted) {
      const items = await table.batchGet(
        wanted.map(({ accountId, jobKey }) => keys.acknowledgement(accountId, jobKey)),
        true,
      );
      return items.map((item) => {
        const value = item && fromAcknowledgementItem(item).value;
        return value && keepsText(value.at, now()) ? value : null;
      });
    },

    async save(key, acknowledgement, version, event) {
      const result = await table.transact([
        {
          kind: 'put',
          item: toAcknowledgementItem(context, key, acknowledgement, (version ?? 0) + 1),
          condition: atVersion(version),
        },
        eventOp(context, event),
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    async remove({ accountId, jobKey }, version) {
      const removed = await table.transact([
        {
          kind: 'delete',
          key: keys.acknowledgement(accountId, jobKey),
          condition: atVersion(version),
        },
        movedOnOp(keys, accountId),
      ]);
      return removed.ok ? 'saved' : 'lost';
    },
  };
}
