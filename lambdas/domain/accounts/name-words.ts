import { foldText } from '../privacy/folded-words.ts';

/** Words of a name that it is found by, and characters of each that count. */
const MOST_WORDS = 8;
const WORD_CHARACTERS = 40;

/** A name as lists sort it: without regard to case or to how accents are encoded. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replaceAll('#', ' ');
}

/** The words that a name is found by, each once: its first eight, without case and accents. */
export function nameWords(name: string): string[] {
  const words = foldText(name).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shortened = words.map((word) => Array.from(word).slice(0, WORD_CHARACTERS).join(''));
  return [...new Set(shortened)].slice(0, MOST_WORDS);
}

/** Whether each of the words that are looked for begins one of a name's. */
export function hasWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
