import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CsvFile, InspectedFile } from './csv-file.ts';
import type { Encoding } from './encoding/encoding.ts';
import { guessEncoding } from './encoding/guess-encoding.ts';
import { encodingByOpening } from './layout/opening.ts';
import { Utf8Check, type Utf8Findings } from './encoding/utf8-check.ts';

/** How the user wants a file to be read. */
export interface Reading {
  encoding?: Encoding | undefined;
  /** For a workbook: the name of the sheet. */
  sheet?: string | undefined;
}

/** Number of bytes to guess the encoding from. */
const SAMPLE = 256 * 1024;

/**
 * Reads a file once, in constant memory. The whole file is needed to check whether it is UTF-8, and to
 * compute the SHA-256 that identifies the import. Throws a Failure if the file cannot be read. Calls `onRead`
 * with the number of bytes read so far.
 */
export async function inspect(
  file: CsvFile,
  onRead: (bytes: number) => void = () => undefined,
  said?: Encoding,
): Promise<InspectedFile> {
  const hash = sha256.create();
  const utf8 = new Utf8Check();
  const sample = new Sample();
  let opening: Encoding | null | undefined;
  let read = 0;
  for await (const chunk of file.chunks()) {
    hash.update(chunk);
    if (opening === undefined) opening = encodingByOpening(chunk);
    if (opening === null || opening === 'utf-8') utf8.add(chunk);
    sample.add(chunk);
    read += chunk.length;
    onRead(read);
  }
  const { findings } = utf8;
  const how = readingOf(said, opening ?? null, findings, sample);
  return { ...file, sha256: bytesToHex(hash.digest()), ...how };
}

type HowRead = Pick<InspectedFile, 'encoding' | 'isEncodingSure' | 'strayBytes' | 'strayLines'>;

function readingOf(
  said: Encoding | undefined,
  opening: Encoding | null,
  { wide, stray, strayLines }: Utf8Findings,
  sample: Sample,
): HowRead {
  const clean = { strayBytes: 0, strayLines: [] };
  // A UTF-8 file with a few invalid bytes is still read as UTF-8.
  const isUtf8 = opening === 'utf-8' || (opening === null && (stray === 0 || wide >= stray));
  const asUtf8 = { encoding: 'utf-8', isEncodingSure: true, strayBytes: stray, strayLines };
  if (said !== undefined) {
    return said === 'utf-8' ? asUtf8 : { encoding: said, isEncodingSure: true, ...clean };
  }
  if (isUtf8) return asUtf8;
  if (opening !== null) return { encoding: opening, isEncodingSure: true, ...clean };
  const { encoding, isSure } = guessEncoding(sample.bytes);
  return { encoding, isEncodingSure: isSure, ...clean };
}

/** The parts of a file that start shortly before the first non-ASCII byte of each chunk. */
class Sample {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  add(chunk: Uint8Array): void {
    if (this.#length >= SAMPLE) return;
    const first = chunk.findIndex((byte) => byte >= 0x80);
    if (first === -1) return;
    const part = chunk.slice(Math.max(0, first - 64));
    this.#parts.push(part);
    this.#length += part.length;
  }

  get bytes(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
