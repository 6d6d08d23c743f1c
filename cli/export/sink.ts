import { once } from 'node:events';
import { open, rename, rm } from 'node:fs/promises';
import { Failure, systemCodeOf } from '../failure.ts';
import type { Output } from '../cli-environment.ts';

/** Destination of an export. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Completes the output, or removes it if it is incomplete. */
  end(isComplete: boolean): Promise<void>;
}

/** Writes to a stream and respects backpressure. */
export function streamSink(stream: Output): Sink {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    end: async () => undefined,
  };
}

/**
 * Writes to a file that appears under its name only once it is complete. `otherwise` tells the user what to
 * do if it cannot be written.
 */
export async function fileSink(
  path: string,
  otherwise = 'choose another file with --out',
): Promise<Sink> {
  const partial = `${path}.part`;
  const handle = await writing(path, otherwise, () => open(partial, 'w'));
  return {
    write: (text) => writing(path, otherwise, () => handle.appendFile(text)),
    async end(isComplete) {
      await handle.close();
      await writing(path, otherwise, () =>
        isComplete ? rename(partial, path) : rm(partial, { force: true }),
      );
    },
  };
}

async function writing<T>(path: string, otherwise: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === null) throw error;
    throw new Failure(`${path} cannot be written (${code}): ${otherwise}.`);
  }
}
