import { foldText } from '../privacy/folded-words.ts';

/** Maximum number of words indexed per name, and of characters per word. */
const MAX_WORDS = 8;
const WORD_CHARACTERS = 40;

/** The sort key of a name: independent of case and of Unicode encoding (NFKC). */
export function foldedName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replaceAll('#', ' ');
}

/** The search words of a name: its first eight distinct words, without case and accents. */
export function nameWords(name: string): string[] {
  const words = foldText(name).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shortened = words.map((word) => Array.from(word).slice(0, WORD_CHARACTERS).join(''));
  return [...new Set(shortened)].slice(0, MAX_WORDS);
}

/** True if each wanted word is a prefix of one of the words. */
export function hasWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
