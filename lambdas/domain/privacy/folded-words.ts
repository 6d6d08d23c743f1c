import { once } from '../kernel/once.ts';

/** A word of a text, folded, with where it stands: UTF-16 offsets in the text, the end exclusive. */
export interface FoldedWord {
  text: string;
  start: number;
  end: number;
}

/** A text as it is compared, with the way back from each of its characters to the text. */
export interface FoldedText {
  folded: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** Scripts that write words without spaces between them, or particles right behind a name. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}' +
  '\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
// Made at first use: functions start with this file, and few of their calls look at words.
const wordPattern = once(
  () => new RegExp(`[${SPACELESS}]+|(?:(?![${SPACELESS}])\\p{L})+|\\p{N}+`, 'gu'),
);
const spacelessPattern = once(() => new RegExp(`^[${SPACELESS}]+$`, 'u'));

/** Letters that no normalization takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};

/** Words that only look as if they wrote ä, ö, ü or å with two letters. */
const NO_UMLAUTS = new Set(['does', 'goes', 'true', 'blue', 'issue', 'value']);
/** Letters from which on two of them may stand for one. */
const SPELLED_OUT = 4;

/**
 * The words of a folded text: runs of letters, or of digits. A letter written as two is one again, so
 * that Müller, Mueller and Muller are the same word.
 */
export function wordsIn({ folded, starts, ends }: FoldedText): FoldedWord[] {
  return Array.from(folded.matchAll(wordPattern()), ({ 0: word, index }) => ({
    text: withoutDigraphs(word),
    start: starts[index] ?? 0,
    end: ends[index + word.length - 1] ?? 0,
  }));
}

/** Whether a folded word is of a script in which it need not end where a name does. */
export function isSpaceless(word: string): boolean {
  return spacelessPattern().test(word);
}

/** A text without case, accents, compatibility forms and invisible characters. */
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
    // An accent of its own belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    folded += plain;
    at = end;
  }
  return { folded, starts, ends };
}

function foldCharacter(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  const bare = character.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  // Upper case first, because only so do ß and ss, ς and σ meet.
  const folded = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return PLAIN[folded] ?? folded;
}

function withoutDigraphs(word: string): string {
  if (word.length < SPELLED_OUT || NO_UMLAUTS.has(word)) return word;
  return word.replace(/([aou])e|aa/g, (pair, vowel?: string) => vowel ?? pair.charAt(0));
}
