import type { SnoozesPort } from '../../../app/kernel/ports.ts';
import { keepsText } from '../../../domain/privacy/retention-periods.ts';
import { fromSnoozeItem, toSnoozeItem } from './snooze-item.ts';
import { bumpAccountVersionOp } from '../../engine/facts-stamp.ts';
import { eventOp } from '../../work/work.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { atVersion } from '../../engine/write-op.ts';

/** Snoozes, stored beside the inputs of the account's assessment. */
export function snoozesStore(context: StoreContext): SnoozesPort {
  const { table, keys, now } = context;
  return {
    async get({ accountId, jobKey }) {
      const item = await table.get(keys.snooze(accountId, jobKey));
      return item && fromSnoozeItem(item);
    },

    async batchGet(wanted) {
      const items = await table.batchGet(
        wanted.map(({ accountId, jobKey }) => keys.snooze(accountId, jobKey)),
        true,
      );
      return items.map((item) => {
        const value = item && fromSnoozeItem(item).value;
        return value && keepsText(value.at, now()) ? value : null;
      });
    },

    async save(key, snooze, version, event) {
      const result = await table.transact([
        {
          kind: 'put',
          item: toSnoozeItem(context, key, snooze, (version ?? 0) + 1),
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
          key: keys.snooze(accountId, jobKey),
          condition: atVersion(version),
        },
        bumpAccountVersionOp(keys, accountId),
      ]);
      return removed.ok ? 'saved' : 'lost';
    },
  };
}
