import { randomBytes } from 'node:crypto';
import type { SavedViewsPort } from '../../app/saved-views/saved-views-port.ts';
import { readable } from '../engine/decode.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';
import { fromSavedViewItem, savedViewKey, toSavedViewItem } from './saved-view-item.ts';

/** Saved views. Each person's private views are in one partition, and the team's in another. */
export function savedViewsStore(context: StoreContext): SavedViewsPort {
  const { table, keys } = context;
  const all = async (owner: string | null) => {
    const items = await table.queryAll({ pk: keys.savedViewsPk(owner), consistent: true });
    return readable(context, items, fromSavedViewItem);
  };
  return {
    newId: () => randomBytes(16).toString('hex'),

    privateOf: (owner) => all(owner),

    shared: () => all(null),

    async get(owner, id) {
      const places = [keys.savedView(owner, id), keys.savedView(null, id)];
      const [own, shared] = await table.batchGet(places, true);
      const item = own ?? shared ?? null;
      return item && fromSavedViewItem(item);
    },

    async save(view, before) {
      const put: WriteOp = {
        kind: 'put',
        item: toSavedViewItem(keys, view, (before?.version ?? 0) + 1),
        condition: atVersion(before?.version ?? null),
      };
      // Sharing or unsharing moves the view to another partition.
      if (!before || before.value.isShared === view.isShared) {
        return (await table.write(put)) ? 'saved' : 'lost';
      }
      const moved = await table.transact([
        { ...put, condition: atVersion(null) },
        {
          kind: 'delete',
          key: savedViewKey(keys, before.value),
          condition: atVersion(before.version),
        },
      ]);
      return moved.ok ? 'saved' : 'lost';
    },
  };
}
