import type { ImportBatch, ImportMapping } from '../../../lambdas/app/imports/imports-port.ts';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import { IMPORTS_KEPT_DAYS, isKeptFor } from '../../../lambdas/domain/privacy/retention.ts';
import { keyOf, type Memory, VersionedMap } from './memory.ts';
import { descending, sliceOf } from './slice-of.ts';

/** Imports of files and mappings of their columns, kept in memory. */
export function importsPort(memory: Memory): Ports['imports'] {
  const batches = new VersionedMap<ImportBatch>();
  const mappings = new Map<string, ImportMapping>();
  const isKept = (at: number) => isKeptFor(IMPORTS_KEPT_DAYS, at, memory.now);
  return {
    getBatch: async (batch) => {
      const found = batches.get(batch);
      return found && isKept(found.value.startedAt) ? found : null;
    },
    saveBatch: (value, version) => memory.transact(() => batches.put(value.batch, value, version)),
    listBatches: async ({ kinds, ...request }) =>
      sliceOf(
        batches.values().filter(({ kind, startedAt }) => kinds.has(kind) && isKept(startedAt)),
        ({ startedAt, batch }) => `${descending(startedAt)}#${batch}`,
        request,
      ),
    listChanges: async (batch, request) => {
      const { entries, resumeAfter } = sliceOf(
        memory.imported.filter((imported) => imported.batch === batch),
        ({ number }) => descending(number),
        request,
      );
      return {
        entries: entries.map(({ value, position }) => ({ value: value.change, position })),
        resumeAfter,
      };
    },
    deleteChanges: async (batch, positions) => {
      memory.imported = memory.imported.filter(
        (imported) => imported.batch !== batch || !positions.includes(descending(imported.number)),
      );
    },
    getMapping: async ({ fingerprint, jobKey }) => {
      const found = mappings.get(keyOf(fingerprint, jobKey ?? ''));
      return found && isKept(found.savedAt) ? found : null;
    },
    saveMapping: async (mapping) => {
      mappings.set(keyOf(mapping.fingerprint, mapping.jobKey ?? ''), mapping);
    },
    listMappings: async ({ kinds, ...request }) =>
      sliceOf(
        [...mappings.values()].filter(({ kind, savedAt }) => kinds.has(kind) && isKept(savedAt)),
        ({ savedAt, fingerprint }) => `${descending(savedAt)}#${fingerprint}`,
        request,
      ),
    deleteMapping: async ({ fingerprint, jobKey }) => {
      mappings.delete(keyOf(fingerprint, jobKey ?? ''));
    },
  };
}
