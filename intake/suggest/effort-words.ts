import type { Effort } from '../mapping/efforts.ts';
import { wordsOf } from './suggest-columns.ts';

/** Which end of a scale of numbers is difficult cannot be seen in the numbers: somebody has to say. */
export type EffortGuess = Effort | null | undefined;

const NOT_APPLICABLE =
  /^(n a|na|none|not applicable|does not apply|don t know|do not know|no answer|skipped)$/;
const VERY = /\b(very|extremely)\b/;
const EASY = /\b(easy|simple|effortless)\b/;
const DIFFICULT = /\b(difficult|hard)\b/;
const NEITHER = /\b(neither|neutral|medium|moderate)\b/;

/** What a cell says in words: an effort, null for "not applicable", undefined where the words do not tell. */
export function effortInWords(cell: string): EffortGuess {
  const words = wordsOf(cell.replaceAll('_', ' ')).join(' ');
  if (NOT_APPLICABLE.test(words)) return null;
  if (NEITHER.test(words)) return 'NEITHER';
  const [isEasy, isDifficult] = [EASY.test(words), DIFFICULT.test(words)];
  if (isEasy === isDifficult || /\bnot\b/.test(words)) return undefined;
  if (isEasy) return VERY.test(words) ? 'VERY_EASY' : 'EASY';
  return VERY.test(words) ? 'VERY_DIFFICULT' : 'DIFFICULT';
}

/** Whether values are those of a scale of 1 to 5, with 0 beside it perhaps, so that only its direction is unknown. */
export function isOneToFive(values: readonly string[]): boolean {
  const written = values.map((value) => value.trim());
  return (
    written.filter((value) => value !== '0').length > 1 &&
    written.every((value) => /^[0-5]$/.test(value))
  );
}

/** The efforts of 1 to 5, in that order, by what 1 means. */
export function effortsFromOne(one: 'VERY_EASY' | 'VERY_DIFFICULT'): readonly Effort[] {
  const easyFirst: Effort[] = ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT'];
  return one === 'VERY_EASY' ? easyFirst : easyFirst.reverse();
}
