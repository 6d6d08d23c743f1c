import { decodeWindows1252 } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Share of NUL bytes from which a text without a byte order mark is taken for UTF-16. */
const NUL_SHARE = 0.01;
/** Share of those that must lie on the same side of the pairs. */
const ONE_SIDED = 0.9;

/**
 * The encoding that the first bytes of a file give away: by a byte order mark or, in UTF-16 without
 * one, by the NUL half of every ASCII character. Null if they give nothing away.
 */
export function encodingByOpening(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  let first = 0;
  let second = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) first += 1;
    else second += 1;
  }
  const nuls = first + second;
  if (nuls === 0 || nuls < bytes.length * NUL_SHARE) return null;
  if (second >= nuls * ONE_SIDED) return 'utf-16le';
  return first >= nuls * ONE_SIDED ? 'utf-16be' : null;
}

/** Turns chunks of bytes into text, without the byte order mark. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const chunk of chunks) yield decodeWindows1252(chunk);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Whether bytes that arrive in chunks are UTF-8. */
export class Utf8Check {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #valid = true;

  add(chunk: Uint8Array): void {
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
