import { type NoticesPort, placeAt, placeOf } from '../../app/notices/notices-port.ts';
import { readable } from '../engine/decode.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion } from '../engine/write-op.ts';
import { fromNoticeItem, fromStateItem, toStateItem } from './notice-item.ts';

/** Maximum number of notices read at once. The rest goes into the next message. */
const MOST = 1000;

/** Notices in the partition of their assignee, with the state of the messages to them. */
export function noticesStore(context: StoreContext): NoticesPort {
  const { table, keys } = context;
  const state = async (assignee: string) =>
    fromStateItem(await table.get(keys.noticeState(assignee)));
  return {
    async waiting(before, limit) {
      const { items } = await table.query({
        index: 'gsi3',
        pk: keys.lists.noticing,
        upTo: `${placeAt(before)}#~`,
        limit: MOST,
      });
      const found = await table.batchGet(items.map(keyOf), true);
      const there = found.filter((item): item is Item => item !== null);
      const assignees = readable(context, there, fromNoticeItem).map(({ assignee }) => assignee);
      return [...new Set(assignees)].slice(0, limit);
    },

    async of(assignee) {
      const page = await table.query({
        pk: keys.noticesPk(assignee),
        beginsWith: keys.noticePrefix,
        consistent: true,
        limit: MOST,
      });
      return {
        notices: readable(context, page.items, fromNoticeItem),
        state: await state(assignee),
      };
    },

    state,

    async save(assignee, next) {
      const isSaved = await table.write({
        kind: 'put',
        item: toStateItem(keys, assignee, next),
        condition: atVersion(next.version),
      });
      return isSaved ? 'saved' : 'lost';
    },

    remove: (notices) =>
      table.writeBatch(
        [],
        notices.map((notice) => keys.notice(notice.assignee, placeOf(notice))),
      ),
  };
}
