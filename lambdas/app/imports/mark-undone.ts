import type { Ports } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { ImportBatch } from './imports-port.ts';

/** Marks a file import as undone in the import history. Returns null if the batch isn't a file import. */
export async function markUndone(ports: Ports, batch: string): Promise<ImportBatch | null> {
  return retryLost(ports, async () => {
    const known = await ports.imports.getBatch(batch);
    if (!known || known.value.retractedAt !== null) return known?.value ?? null;
    const undone = { ...known.value, retractedAt: ports.now() };
    const saved = await ports.imports.saveBatch(undone, known.version);
    return saved === 'lost' ? 'lost' : undone;
  });
}
