import type { Effort } from '../mapping/efforts.ts';
import { plain } from '../values/plain.ts';
import {
  DIFFICULT,
  EASY,
  NEITHER,
  NO_ANSWER,
  NO_ANSWER_JAPANESE,
  NOT,
  NOT_AT_ALL,
  SLIGHTLY,
  VERY,
} from '../values/vocabulary.ts';

/**
 * An effort, null for "not applicable", or undefined if unclear: numbers alone do not show which end of a
 * scale is difficult.
 */
export type EffortGuess = Effort | null | undefined;

const NO_ANSWER_WORDS = new RegExp(`^(?:${NO_ANSWER.join('|')})$`);
/** Words to remove because they do not change the meaning. */
const FILLERS = /\b(?:the |this |that |it s |it is |it was |was |is )(?=\w)/g;
const BRACKETS = /\([^)]*\)/g;

/**
 * The effort that a cell expresses in words. Null means "not applicable"; undefined means that it is unclear.
 */
export function effortInWords(cell: string): EffortGuess {
  const whole = wordsIn(cell);
  if (isNoAnswer(cell)) return null;
  if (whole === '') return undefined;
  const text = whole.replace(SLIGHTLY, '').trim();
  if (NEITHER.test(text) && !VERY.test(text)) return 'NEITHER';
  const isOpposite = NOT_AT_ALL.test(text);
  const easy = matchOf(EASY, text);
  // Treat "no difficulty" as a word for easy.
  const difficult = matchOf(DIFFICULT, easy === null ? text : text.replace(easy, ''));
  if ((easy === null) === (difficult === null)) return undefined;
  const isEasy = easy !== null;
  if (isOpposite) return isEasy ? 'VERY_DIFFICULT' : 'VERY_EASY';
  if (NOT.test(text.replace(easy ?? difficult ?? '', ''))) return undefined;
  if (VERY.test(text)) return isEasy ? 'VERY_EASY' : 'VERY_DIFFICULT';
  return isEasy ? 'EASY' : 'DIFFICULT';
}

/** Whether a cell says that there is no answer: "Hard to say", "N/A", "Did not try". */
export function isNoAnswer(cell: string): boolean {
  const text = wordsIn(cell);
  if (NO_ANSWER_WORDS.test(text) || NO_ANSWER_JAPANESE.test(text)) return true;
  const short = wordsIn(cell.replace(BRACKETS, ' ')).replace(FILLERS, '');
  return short !== '' && short !== text && NO_ANSWER_WORDS.test(short);
}

/** Whether values are on a scale of 1 to 5, possibly with a 0, so that only the direction is unknown. */
export function isOneToFive(values: readonly string[]): boolean {
  const written = values.map(wholeNumber);
  return (
    written.filter((value) => value !== null && value !== 0).length > 1 &&
    written.every((value) => value !== null && value >= 0 && value <= 5)
  );
}

/** The efforts of the numbers 1 to 5, in that order, given the meaning of 1. */
export function effortsFromOne(one: 'VERY_EASY' | 'VERY_DIFFICULT'): readonly Effort[] {
  const easyFirst: Effort[] = ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT'];
  return one === 'VERY_EASY' ? easyFirst : easyFirst.reverse();
}

/** A whole number, including formats such as `4.0` and `4,0`. Null if it is not one. */
export function wholeNumber(cell: string): number | null {
  const found = /^([+-]?\d{1,6})(?:[.,]0+)?$/.exec(cell.normalize('NFKC').trim());
  return found ? Number(found[1]) : null;
}

function wordsIn(cell: string): string {
  return (plain(cell.replaceAll('_', ' ')).match(/[\p{L}\p{N}ー]+/gu) ?? [])
    .join(' ')
    .replace(/^\d+ (?=\p{L})/u, '')
    .replace(/^(?:i|we) (?=(?:don|do|can|am|have|did|was|would|prefer) )/, '')
    .replace(/^am (?=not sure|unsure)/, '');
}

function matchOf(words: RegExp, text: string): string | null {
  return words.exec(text)?.[0] ?? null;
}
