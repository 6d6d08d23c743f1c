import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Failure, systemCodeOf } from '../failure.ts';
import type { Encoding } from './encoding.ts';
import { encodingByOpening } from './encoding.ts';

/** What a first pass over a file says of it. */
export interface InspectedFile {
  path: string;
  bytes: number;
  /** Hash of the bytes, hex. */
  sha256: string;
  encoding: Encoding;
}

/**
 * Reads a file once from end to end, in constant memory. Only the whole file tells whether it is
 * UTF-8, and its hash names the import. Throws a Failure if it cannot be read or is empty.
 */
export async function inspectFile(path: string): Promise<InspectedFile> {
  try {
    const { size } = await regularFile(path);
    const hash = createHash('sha256');
    const utf8 = new Utf8Check();
    let encoding: Encoding | null | undefined;
    for await (const chunk of chunksOf(path)) {
      hash.update(chunk);
      if (encoding === undefined) encoding = encodingByOpening(chunk);
      if (encoding === null) utf8.add(chunk);
    }
    encoding ??= utf8.isValid() ? 'utf-8' : 'windows-1252';
    return { path, bytes: size, sha256: hash.digest('hex'), encoding };
  } catch (error) {
    throw readingFailure(path, error);
  }
}

/** The bytes of a file, from the start. */
export function chunksOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: 64 * 1024 });
}

/** A read error as a line that says what to do; anything else as it is. */
export function readingFailure(path: string, error: unknown): unknown {
  switch (systemCodeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure(`There is no file ${path}: check its name.`);
    case 'EACCES':
    case 'EPERM':
      return new Failure(`${path} may not be read: check its permissions.`);
    case 'EIO':
      return new Failure(`${path} cannot be read to its end: check the disk it is on.`);
    default:
      return error;
  }
}

async function regularFile(path: string): Promise<{ size: number }> {
  const found = await stat(path);
  if (found.isDirectory()) throw new Failure(`${path} is a folder: name a file in it.`);
  if (!found.isFile()) {
    throw new Failure(`${path} is read twice and so must be a file: save it to disk first.`);
  }
  if (found.size === 0) throw new Failure(`${path} is empty: export it once more.`);
  return found;
}

/** Whether bytes that arrive in chunks are UTF-8. */
class Utf8Check {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #valid = true;

  add(chunk: Buffer): void {
    this.#attempt(() => this.#decoder.decode(chunk, { stream: true }));
  }

  isValid(): boolean {
    this.#attempt(() => this.#decoder.decode());
    return this.#valid;
  }

  #attempt(decode: () => string): void {
    if (!this.#valid) return;
    try {
      decode();
    } catch {
      this.#valid = false;
    }
  }
}
