import chardet from 'chardet';
import { decodedSample, type Encoding } from './encoding.ts';

/** The likely encoding of bytes that are not UTF-8, and whether it is certain enough to write data. */
export interface EncodingGuess {
  encoding: Encoding;
  isSure: boolean;
}

/** Minimum confidence (of 100) of the library for a multi-byte encoding. */
const LIKELY = 50;
const WESTERN = new Set(['ISO-8859-1', 'windows-1252']);
const ONE_BYTE = ['windows-1252', 'macintosh', 'windows-1251', 'windows-1250'] as const;
const LETTER = /\p{L}/u;

/**
 * Guesses the encoding from the non-ASCII bytes of a file. It is certain only if the text is plausible as
 * Western European, as spreadsheets on Windows write it, and the library's best match reads the same. In all
 * other cases the user has to check it.
 */
export function guessEncoding(sample: Uint8Array): EncodingGuess {
  const found = chardet.analyse(sample);
  const asian = found.find(({ name }) => isAsian(name));
  if (asian && asian.confidence >= LIKELY) return { encoding: labelOf(asian.name), isSure: false };
  const top = found.find(({ name }) => /^(iso-8859|windows|koi8)/i.test(name));
  const western = decodedSample(sample, 'windows-1252');
  if (isPlausible(western)) {
    const isSure =
      top === undefined || WESTERN.has(top.name) || readsAlike(sample, top.name, western);
    return { encoding: isSure ? 'windows-1252' : labelOf(top.name), isSure };
  }
  const other = ONE_BYTE.find((encoding) => isPlausible(decodedSample(sample, encoding)));
  return { encoding: other ?? 'windows-1252', isSure: false };
}

function isAsian(name: string): boolean {
  return /^(shift_jis|euc|gb|big5|iso-2022)/i.test(name);
}

function labelOf(name: string): Encoding {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'windows-1252';
  }
}

function readsAlike(sample: Uint8Array, name: string, western: string): boolean {
  return decodedSample(sample, labelOf(name)) === western;
}

/**
 * Whether most words with non-ASCII characters look like words: no capital after a lowercase letter, no
 * symbols, no control characters.
 */
function isPlausible(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (const { 0: word } of text.matchAll(/[^\s\p{ASCII}]*[\p{L}\p{M}\u0080-\u{10ffff}]+/gu)) {
    if (/^\p{ASCII}*$/u.test(word)) continue;
    if (isWord(word)) good += 1;
    else bad += 1;
  }
  return good >= bad;
}

function isWord(word: string): boolean {
  if (/[\u0080-\u009f\ufffd]/u.test(word)) return false;
  if (/\p{Ll}\p{Lu}/u.test(word)) return false;
  const inner = Array.from(word)
    .slice(1, -1)
    .filter((char) => !/\p{ASCII}/u.test(char));
  if (inner.some((char) => !LETTER.test(char) && !/[’‘'–—-]/u.test(char))) return false;
  // Four accented letters in a row indicate another script that was decoded as Latin.
  return !/(?:(?!\p{ASCII})\p{Script=Latin}){4}/u.test(word);
}
