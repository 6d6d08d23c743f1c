import type { ExportRun } from '../../../lambdas/app/exports/exports-port.ts';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import { type Memory, VersionedMap } from './memory.ts';

/** Exports, kept in memory; no file is ever written. */
export function exportPorts(memory: Memory): Pick<Ports, 'exports' | 'exportFiles'> {
  const runs = new VersionedMap<ExportRun>();
  const keyOf = (owner: string, id: string) => `${owner}#${id}`;
  return {
    exports: {
      ofOwner: async (owner) =>
        runs
          .values()
          .filter((run) => run.owner === owner)
          .toSorted((a, b) => b.createdAt - a.createdAt),
      get: async (owner, id) => runs.get(keyOf(owner, id)),
      save: (run, version) =>
        memory.transact(() => runs.put(keyOf(run.owner, run.id), run, version)),
    },
    exportFiles: {
      begin: async () => 'upload',
      putPart: async (_key, _upload, number) => String(number),
      complete: async () => undefined,
      remove: async () => undefined,
      url: async (key, fileName) => `http://127.0.0.1/exports/${key}/${fileName}`,
    },
  };
}
