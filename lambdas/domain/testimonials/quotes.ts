import type { RiskDriver } from '../scoring/assessment.ts';
import { isDifficult, rankOf } from '../scoring/answers/effort.ts';
import { redacted, type Redaction } from '../privacy/redact.ts';
import type { StepAnswer, StepInAccount } from '../scoring/answers/step-in-account.ts';

/** Quotes of one step. */
const MOST_QUOTES = 3;
/** Characters of one quote, the ellipsis included. */
const LONGEST_QUOTE = 240;

/** What someone said, with the places in it that tell who. */
interface Quote {
  /** At most 240 characters. */
  text: string;
  redactions: readonly Redaction[];
}

/** Finds what tells who is behind a text. */
export type FindRedactions = (text: string) => readonly Redaction[];

/** Explanations of a step's difficult answers, the hardest first, then the newest. */
export function quotesOf({ answers }: StepInAccount, find: FindRedactions): Quote[] {
  return answers
    .filter(({ answer }) => isDifficult(answer.effort))
    .toSorted(hardestFirst)
    .flatMap(({ answer }) => answer.text?.explanation?.trim() || [])
    .slice(0, MOST_QUOTES)
    .map((explanation) => quoteOf(explanation, find));
}

/** A driver's quotes without what tells who said them; none where that was never looked for. */
export function redactedQuotes({
  quotes,
  redactions,
}: Pick<RiskDriver, 'quotes' | 'redactions'>): string[] {
  if (!redactions) return [];
  return quotes.flatMap((quote, index) => {
    const found = redactions[index];
    const shown = found ? excerpt(redacted(quote, found)) : '';
    return saysSomething(shown) ? [shown] : [];
  });
}

/** Whether more is left of a quote than that sentences were left out. */
function saysSomething(shown: string): boolean {
  return /[\p{L}\p{N}]/u.test(shown);
}

/** What tells of someone is found in the whole text: the excerpt may end within a name. */
function quoteOf(explanation: string, find: FindRedactions): Quote {
  const line = onOneLine(explanation);
  const text = excerpt(line);
  const kept = text === line ? text.length : text.length - 1;
  const redactions = find(line)
    .filter(({ start }) => start < kept)
    .map((redaction) => ({ ...redaction, end: Math.min(redaction.end, kept) }));
  return { text, redactions };
}

/** A text in at most 240 characters on one line, cut between words with an ellipsis. */
export function excerpt(text: string): string {
  const characters = Array.from(onOneLine(text));
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

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

function hardestFirst(a: StepAnswer, b: StepAnswer): number {
  return (
    rankOf(b.answer.effort) - rankOf(a.answer.effort) ||
    b.answer.at - a.answer.at ||
    (a.respondentId < b.respondentId ? -1 : 1)
  );
}
