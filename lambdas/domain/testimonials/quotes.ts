import type { RiskDriver } from '../scoring/assessment.ts';
import { isDifficult, rankOf } from '../scoring/answers/effort.ts';
import { redacted, type Redaction } from '../privacy/redact.ts';
import type { StepAnswer, StepInAccount } from '../scoring/answers/step-in-account.ts';

/** Maximum number of quotes per step. */
const MAX_QUOTES = 3;
/** Maximum length of a quote in characters, including the ellipsis. */
const LONGEST_QUOTE = 240;

/** A quote with the parts that identify its author. */
interface Quote {
  /** Up to 240 characters. */
  text: string;
  redactions: readonly Redaction[];
}

/** Finds the parts of a text that identify its author. */
export type FindRedactions = (text: string) => readonly Redaction[];

/** Returns explanations of a step's difficult answers, most difficult first, then newest. */
export function quotesOf({ answers }: StepInAccount, find: FindRedactions): Quote[] {
  return answers
    .filter(({ answer }) => isDifficult(answer.effort))
    .toSorted(hardestFirst)
    .flatMap(({ answer }) => answer.text?.explanation?.trim() || [])
    .slice(0, MAX_QUOTES)
    .map((explanation) => quoteOf(explanation, find));
}

/** Returns a driver's quotes in redacted form. Empty if they were stored before redaction existed. */
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

/** True if redaction left any letters or digits. */
function saysSomething(shown: string): boolean {
  return /[\p{L}\p{N}]/u.test(shown);
}

/** Searches the full text for redactions, as the excerpt may end within a name. */
function quoteOf(explanation: string, find: FindRedactions): Quote {
  const line = onOneLine(explanation);
  const text = excerpt(line);
  const kept = text === line ? text.length : text.length - 1;
  const redactions = find(line)
    .filter(({ start }) => start < kept)
    .map((redaction) => ({ ...redaction, end: Math.min(redaction.end, kept) }));
  return { text, redactions };
}

/** Shortens a text to one line of at most 240 characters, cut between words with an ellipsis. */
export function excerpt(text: string): string {
  const characters = Array.from(onOneLine(text));
  if (characters.length <= LONGEST_QUOTE) return characters.join('');
  const kept = characters.slice(0, LONGEST_QUOTE - 1);
  const nextIsSpace = characters[LONGEST_QUOTE - 1] === ' ';
  const lastSpace = nextIsSpace ? kept.length : kept.lastIndexOf(' ');
  // A text without spaces, as in Chinese, is cut at the maximum length.
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
