import { lazy } from '../kernel/lazy.ts';

/** A folded word and its position in the original text: UTF-16 offsets, `end` exclusive. */
export interface FoldedWord {
  text: string;
  start: number;
  end: number;
}

/** A text folded for comparison. `starts` and `ends` map each of its characters back to the original text. */
export interface FoldedText {
  folded: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** Scripts that write words without spaces between them, or attach particles to names. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}' +
  '\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
// Created on first use: every function loads this file at startup, but few calls need the pattern.
const wordPattern = lazy(
  () => new RegExp(`[${SPACELESS}]+|(?:(?![${SPACELESS}])\\p{L})+|\\p{N}+`, 'gu'),
);
const spacelessPattern = lazy(() => new RegExp(`^[${SPACELESS}]+$`, 'u'));

/** Letters that Unicode normalization does not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};

/** Words in which ae, oe, ue or aa does not stand for ä, ö, ü or å. */
const NO_UMLAUTS = new Set(['does', 'goes', 'true', 'blue', 'issue', 'value']);
/** Minimum word length for treating two letters as one. */
const SPELLED_OUT = 4;

/**
 * Returns the words of a folded text: runs of letters or of digits. Digraphs are reduced to one letter, so
 * that Müller, Mueller and Muller are the same word.
 */
export function wordsIn({ folded, starts, ends }: FoldedText): FoldedWord[] {
  return Array.from(folded.matchAll(wordPattern()), ({ 0: word, index }) => ({
    text: withoutDigraphs(word),
    start: starts[index] ?? 0,
    end: ends[index + word.length - 1] ?? 0,
  }));
}

/** True if a folded word is in a script without spaces, where a name may end within a word. */
export function isSpaceless(word: string): boolean {
  return spacelessPattern().test(word);
}

/** Folds a text: removes case, accents, compatibility forms and invisible characters. */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    // A combining accent belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    folded += plain;
    at = end;
  }
  return { folded, starts, ends };
}

function foldCharacter(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  const bare = character.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  // Upper case first, because only then do ß and ss, and ς and σ, become equal.
  const folded = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return PLAIN[folded] ?? folded;
}

function withoutDigraphs(word: string): string {
  if (word.length < SPELLED_OUT || NO_UMLAUTS.has(word)) return word;
  return word.replace(/([aou])e|aa/g, (pair, vowel?: string) => vowel ?? pair.charAt(0));
}
