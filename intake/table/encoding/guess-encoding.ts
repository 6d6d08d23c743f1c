import chardet from 'chardet';
import { decodedSample, type Encoding } from './encoding.ts';

/** Which encoding bytes seem to be in that are not UTF-8, and whether that is sure enough to write by. */
export interface EncodingGuess {
  encoding: Encoding;
  isSure: boolean;
}

/** Confidence of the library, of 100, from which its word on an encoding of several bytes is taken. */
const LIKELY = 50;
const WESTERN = new Set(['ISO-8859-1', 'windows-1252']);
const ONE_BYTE = ['windows-1252', 'macintosh', 'windows-1251', 'windows-1250'] as const;
const LETTER = /\p{L}/u;

/**
 * Guesses an encoding by the bytes of a file that are not ASCII. It is sure where the text reads as
 * Western European and nothing else reads as well: that is what a spreadsheet on Windows writes. All
 * else is shown to someone first.
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

/** Whether the letters that are not ASCII stand as letters do: no capital within a word, no sign, no control. */
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
  // Four accented letters in a row are another script that was read as Latin.
  return !/(?:(?!\p{ASCII})\p{Script=Latin}){4}/u.test(word);
}
