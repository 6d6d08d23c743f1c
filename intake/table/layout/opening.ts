import type { Encoding } from '../encoding/encoding.ts';

/** Minimum share of NUL bytes for text without a byte order mark to be read as UTF-16 or UTF-32. */
const UTF_16_SHARE = 0.1;
/** Minimum share of the NUL bytes that must be on the same side of the byte pairs. */
const ONE_SIDED = 0.9;
/** Share of NUL bytes above which characters have four bytes. */
const UTF_32_SHARE = 0.6;

/**
 * Detects the encoding from the first bytes of a file: by a byte order mark or, for UTF-16 and UTF-32 without
 * one, by the NUL bytes of ASCII characters. Null if it cannot be detected.
 */
export function encodingByOpening(bytes: Uint8Array): Encoding | null {
  const mark = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (mark === 'fffe0000') return 'utf-32le';
  if (mark === '0000feff') return 'utf-32be';
  if (mark.startsWith('fffe')) return 'utf-16le';
  if (mark.startsWith('feff')) return 'utf-16be';
  if (mark.startsWith('efbbbf')) return 'utf-8';
  const nuls = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0) nuls[at % 4] = (nuls[at % 4] ?? 0) + 1;
  }
  return byNuls(nuls, bytes.length);
}

/** Detects the encoding by the number of NUL bytes at each position modulo four. */
function byNuls([a = 0, b = 0, c = 0, d = 0]: readonly number[], length: number): Encoding | null {
  const nuls = a + b + c + d;
  if (nuls === 0 || nuls < length * UTF_16_SHARE) return null;
  if (nuls > length * UTF_32_SHARE) return d > a ? 'utf-32le' : 'utf-32be';
  if (b + d >= nuls * ONE_SIDED) return 'utf-16le';
  return a + c >= nuls * ONE_SIDED ? 'utf-16be' : null;
}
