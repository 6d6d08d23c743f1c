import { isDifficult, rankOf } from './effort.ts';
import type { StepAnswer, StepInAccount } from './step-in-account.ts';

/** Quotes of one step. */
const MOST_QUOTES = 3;
/** Characters of one quote, the ellipsis included. */
const LONGEST_QUOTE = 240;

/** Explanations of a step's difficult answers, the hardest first, then the newest. */
export function quotesOf({ answers }: StepInAccount): string[] {
  return answers
    .filter(({ answer }) => isDifficult(answer.effort))
    .toSorted(hardestFirst)
    .flatMap(({ answer }) => answer.text?.explanation?.trim() || [])
    .slice(0, MOST_QUOTES)
    .map(excerpt);
}

/** A text in at most 240 characters on one line, cut between words with an ellipsis. */
export function excerpt(text: string): string {
  const characters = Array.from(text.trim().replace(/\s+/gu, ' '));
  if (characters.length <= LONGEST_QUOTE) return characters.join('');
  const kept = characters.slice(0, LONGEST_QUOTE - 1);
  const nextIsSpace = characters[LONGEST_QUOTE - 1] === ' ';
  const lastSpace = nextIsSpace ? kept.length : kept.lastIndexOf(' ');
  // A text without spaces, as in Chinese, is cut where the room ends.
  return `${kept
    .slice(0, lastSpace > 0 ? lastSpace : kept.length)
    .join('')
    .trimEnd()}…`;
}

function hardestFirst(a: StepAnswer, b: StepAnswer): number {
  return (
    rankOf(b.answer.effort) - rankOf(a.answer.effort) ||
    b.answer.at - a.answer.at ||
    (a.respondentId < b.respondentId ? -1 : 1)
  );
}
