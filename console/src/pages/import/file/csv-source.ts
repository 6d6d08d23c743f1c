import { parse } from 'csv-parse/browser/esm/sync';
import { Failure } from '../../../../../intake/failure.ts';
import type { CsvFile } from '../../../../../intake/table/csv-file.ts';
import { t } from '../texts.ts';

/** Number of bytes processed between checks whether to yield to the page. */
const PIECE = 16 * 1024;
/** Milliseconds of work before yielding to the page. */
const BUSY_MS = 12;

/** A file chosen by the user, read in chunks and never loaded as a whole. */
export function csvFileOf(file: File): CsvFile {
  return { name: file.name, bytes: file.size, chunks: () => piecesOf(file), parse };
}

async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let since = performance.now();
  try {
    for (;;) {
      const { done, value } = await read(reader, file.name);
      if (done || !value) return;
      for (let at = 0; at < value.length; at += PIECE) {
        yield value.subarray(at, at + PIECE);
        if (performance.now() - since < BUSY_MS) continue;
        await otherTasks();
        since = performance.now();
      }
    }
  } finally {
    await reader.cancel();
  }
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  name: string,
): Promise<{ done: boolean; value?: Uint8Array | undefined }> {
  try {
    return await reader.read();
  } catch {
    throw new Failure(t('file.gone', { file: name }));
  }
}

/** Yields to other tasks. Unlike timers, messages are not throttled in background tabs. */
function otherTasks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const go = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', go, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
