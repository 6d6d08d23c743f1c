import type { Ports } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { ImportBatch } from './imports-port.ts';

/** Notes in the history of imports that one was undone; null where the batch is none of a file. */
export async function markUndone(ports: Ports, batch: string): Promise<ImportBatch | null> {
  return retryLost(ports, async () => {
    const known = await ports.imports.getBatch(batch);
    if (!known || known.value.retractedAt !== null) return known?.value ?? null;
    const undone = { ...known.value, retractedAt: ports.now() };
    const saved = await ports.imports.saveBatch(undone, known.version);
    return saved === 'lost' ? 'lost' : undone;
  });
}
