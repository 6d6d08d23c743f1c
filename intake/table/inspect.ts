import type { CsvFile, InspectedFile } from './csv-file.ts';
import { encodingByOpening, Utf8Check, type Encoding } from './encoding.ts';

/** A hash that bytes are added to. */
export interface RunningHash {
  add(bytes: Uint8Array): void;
  hex(): string;
}

/**
 * Reads a file once from end to end, in constant memory. Only the whole file tells whether it is
 * UTF-8, and its SHA-256 names the import. Throws a Failure if it cannot be read. `onRead` is told how
 * many bytes there were so far.
 */
export async function inspect(
  file: CsvFile,
  sha256: RunningHash,
  onRead: (bytes: number) => void = () => undefined,
): Promise<InspectedFile> {
  const utf8 = new Utf8Check();
  let encoding: Encoding | null | undefined;
  let read = 0;
  for await (const chunk of file.chunks()) {
    sha256.add(chunk);
    if (encoding === undefined) encoding = encodingByOpening(chunk);
    if (encoding === null) utf8.add(chunk);
    read += chunk.length;
    onRead(read);
  }
  encoding ??= utf8.isValid() ? 'utf-8' : 'windows-1252';
  return { ...file, sha256: sha256.hex(), encoding };
}
