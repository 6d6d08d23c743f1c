import type { ImportsPort } from '../../app/imports/imports-port.ts';
import type { Slice, SliceRequest } from '../../app/kernel/ports.ts';
import { listItems } from '../engine/list.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion } from '../engine/write-op.ts';
import { fetchIndexedItems } from '../engine/fetch-indexed-items.ts';
import { fromImportBatchItem, toImportBatchItem } from './import-batch-item.ts';
import { fromImportedChangeItem } from './imported-change-item.ts';
import { fromImportMappingItem, toImportMappingItem } from './import-mapping-item.ts';

/** File imports and column mappings, each in one partition, as there are few. */
export function importsStore(context: StoreContext): ImportsPort {
  const { table, keys, now } = context;
  return {
    async getBatch(batch) {
      const item = await table.get(keys.importBatch(batch));
      return item && fromImportBatchItem(item, now());
    },

    async saveBatch(value, version) {
      const known = await table.get(keys.importBatch(value.batch));
      // A batch that is no longer kept may not have been deleted yet.
      const isGone = version === null && known && fromImportBatchItem(known, now()) === null;
      const before = isGone ? Number(known.version) : version;
      const isSaved = await table.write({
        kind: 'put',
        item: toImportBatchItem(keys, value, (before ?? 0) + 1),
        condition: atVersion(before),
      });
      return isSaved ? 'saved' : 'lost';
    },

    listBatches: (request) =>
      newestFirst(context, keys.importsPk, request, (item) => {
        return fromImportBatchItem(item, now())?.value ?? null;
      }),

    async listChanges(batch, { limit, after }) {
      const { items, hasMore } = await table.query({
        pk: keys.importedPk(batch),
        backward: true,
        after,
        limit,
        consistent: true,
      });
      const entries = items.map((item) => ({
        value: fromImportedChangeItem(item),
        position: String(item.sk),
      }));
      return { entries, resumeAfter: hasMore ? (entries.at(-1)?.position ?? null) : null };
    },

    async deleteChanges(batch, positions) {
      if (positions.length === 0) return;
      const pk = keys.importedPk(batch);
      await table.transact(positions.map((sk) => ({ kind: 'delete', key: { pk, sk } })));
    },

    async getMapping({ fingerprint, jobKey }) {
      const item = await table.get(keys.importMapping(fingerprint, jobKey));
      return item && fromImportMappingItem(item, now());
    },

    async saveMapping(mapping) {
      await table.write({ kind: 'put', item: toImportMappingItem(keys, mapping) });
    },

    listMappings: (request) =>
      newestFirst(context, keys.importMappingsPk, request, (item) => {
        return fromImportMappingItem(item, now());
      }),

    async deleteMapping({ fingerprint, jobKey }) {
      await table.write({ kind: 'delete', key: keys.importMapping(fingerprint, jobKey) });
    },
  };
}

/** Runs one Query on the slim index, then fetches the items by key. */
async function newestFirst<T>(
  { table }: StoreContext,
  partition: string,
  { kinds, ...request }: SliceRequest & { kinds: ReadonlySet<string> },
  read: (item: Item) => T | null,
): Promise<Slice<T>> {
  const slice = await listItems(table, {
    ...request,
    index: 'gsi4',
    partitions: [partition],
    backward: true,
    accepts: ({ listing: kind }) => kinds.has(String(kind)),
  });
  const { entries, resumeAfter } = await fetchIndexedItems(table, slice);
  return {
    entries: entries.flatMap(({ value: item, position }) => {
      const value = read(item);
      return value === null ? [] : [{ value, position }];
    }),
    resumeAfter,
  };
}
