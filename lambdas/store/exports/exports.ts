import type { ExportRun, ExportsPort } from '../../app/exports/exports-port.ts';
import type { Versioned } from '../../app/kernel/records.ts';
import { readable } from '../engine/decode.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion } from '../engine/write-op.ts';
import { fromExportItem, toExportItem } from './export-item.ts';

export type ExportStore = ReturnType<typeof exportsStore>;

/**
 * Exports. All exports of a tenant are in one partition, which stays small because exports are limited per
 * person and expire.
 */
export function exportsStore(context: StoreContext) {
  const { table, keys } = context;
  const pk = keys.exportsPk;

  const port: ExportsPort = {
    async ofOwner(owner) {
      const beginsWith = keys.exportPrefix(owner);
      const items = await table.queryAll({ pk, beginsWith, consistent: true });
      const runs = readable(context, items, (item) => fromExportItem(item).value);
      return runs.toSorted((a, b) => b.createdAt - a.createdAt);
    },

    async get(owner, id) {
      const item = await table.get(keys.export(owner, id));
      return item && fromExportItem(item);
    },

    async save(run, version) {
      const isSaved = await table.write({
        kind: 'put',
        item: toExportItem(keys, run, (version ?? 0) + 1),
        condition: atVersion(version),
      });
      return isSaved ? 'saved' : 'lost';
    },
  };

  return {
    ...port,

    /** The exports of all people, oldest first. */
    async all(): Promise<readonly Versioned<ExportRun>[]> {
      const items = await table.queryAll({ pk, consistent: true });
      const runs = readable(context, items, fromExportItem);
      return runs.toSorted((a, b) => a.value.createdAt - b.value.createdAt);
    },
  };
}
