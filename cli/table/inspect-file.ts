import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { InspectedFile } from '../../intake/table/csv-file.ts';
import type { Reading } from '../../intake/table/inspect.ts';
import { openSource } from '../../intake/table/open-source.ts';
import { Failure, systemCodeOf } from '../failure.ts';

/** Opens a file and makes a first pass over it. Throws a Failure if it cannot be read or is empty. */
export async function inspectFile(path: string, reading: Reading = {}): Promise<InspectedFile> {
  const { size } = await regularFile(path);
  const file = { name: path, bytes: size, chunks: () => chunksOf(path), parse };
  return openSource(file, reading);
}

/** Converts a read error to a Failure that says what to do. Returns any other error unchanged. */
export function readingFailure(path: string, error: unknown): unknown {
  switch (systemCodeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure(`${path} does not exist: check its name.`);
    case 'EACCES':
    case 'EPERM':
      return new Failure(`${path} cannot be read: check its permissions.`);
    case 'EIO':
      return new Failure(`${path} cannot be read completely: check the disk that it is on.`);
    default:
      return error;
  }
}

/** Yields the bytes of a file from the start. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 64 * 1024 });
    yield* stream;
  } catch (error) {
    throw readingFailure(path, error);
  }
}

async function regularFile(path: string): Promise<{ size: number }> {
  const found = await stat(path).catch((error: unknown) => {
    throw readingFailure(path, error);
  });
  if (found.isDirectory()) throw new Failure(`${path} is a folder: choose a file in it.`);
  if (!found.isFile()) {
    throw new Failure(
      `${path} is read twice, so it must be a regular file: save it to disk first.`,
    );
  }
  if (found.size === 0) throw new Failure(`${path} is empty: export it again.`);
  return found;
}
