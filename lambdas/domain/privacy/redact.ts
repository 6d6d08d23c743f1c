import { type FoldedWord, foldedWords, placesOf } from './folded-words.ts';
import type { KnownNames, NameTerms } from './known-names.ts';
import { once } from '../kernel/once.ts';

export const REDACTION_KINDS = ['NAME', 'COMPANY', 'EMAIL', 'LINK', 'PHONE'] as const;
type RedactionKind = (typeof REDACTION_KINDS)[number];

/** A place in a text that tells who wrote it: UTF-16 offsets, the end exclusive. */
export interface Redaction {
  start: number;
  end: number;
  kind: RedactionKind;
}

const SHOWN_INSTEAD: Readonly<Record<RedactionKind, string>> = {
  NAME: '[name]',
  COMPANY: '[company]',
  EMAIL: '[e-mail]',
  LINK: '[link]',
  PHONE: '[phone]',
};

const AT = String.raw`(?:@|\s?[[(]\s?at\s?[\])]\s?)`;
// Made at first use: functions start with this file, and few of their calls look at words.
const emailPattern = once(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+${AT}[\p{L}\p{N}]+(?:[.-]+[\p{L}\p{N}]+)*`,
      'giu',
    ),
);
const TOP_LEVELS =
  'com|org|net|info|biz|io|app|dev|ai|eu|de|at|ch|uk|fr|es|it|nl|be|pl|se|dk|fi|us|ca|au|in|jp|test|example';
const linkPattern = once(
  () =>
    new RegExp(
      String.raw`(?:(?:https?|ftp):\/\/|(?<![\p{L}\p{N}])www\.)\S+` +
        String.raw`|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:${TOP_LEVELS})(?![\p{L}\p{N}])(?:\/\S*)?`,
      'giu',
    ),
);
const PHONE = /(?<![\p{L}\p{N}])\+?\(?\p{N}[\p{N}\s().\/-]{5,24}\p{N}(?![\p{L}\p{N}])/gu;
const FEWEST_DIGITS = 7;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Characters between the words of one name. */
const WIDEST_GAP = 3;

/** Everything in a text that tells who is behind it, in its order and without overlaps. */
export function redactionsIn(text: string, { people, company }: KnownNames): Redaction[] {
  const words = foldedWords(text);
  return joined(text, [
    ...patterns(text, emailPattern(), 'EMAIL'),
    ...patterns(text, linkPattern(), 'LINK'),
    ...patterns(text, PHONE, 'PHONE').filter(isPhone(text)),
    ...named(text, words, people, 'NAME'),
    ...named(text, words, company, 'COMPANY'),
  ]);
}

/** A text with what tells of somebody replaced: "[name] never answers". */
export function redacted(text: string, redactions: readonly Redaction[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end, kind } of redactions) {
    shown += text.slice(at, start) + SHOWN_INSTEAD[kind];
    at = end;
  }
  return shown + text.slice(at);
}

function patterns(text: string, pattern: RegExp, kind: RedactionKind): Redaction[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    kind,
  }));
}

function isPhone(text: string): (redaction: Redaction) => boolean {
  return ({ start, end }) => {
    const match = text.slice(start, end);
    return (match.match(/\p{N}/gu)?.length ?? 0) >= FEWEST_DIGITS && !DATE.test(match);
  };
}

function named(
  text: string,
  words: readonly FoldedWord[],
  { words: known, phrases, parts }: NameTerms,
  kind: RedactionKind,
): Redaction[] {
  const found: Redaction[] = [...parts].flatMap((part) =>
    placesOf(part, text).map(({ start, end }) => ({ start, end, kind })),
  );
  for (const [index, word] of words.entries()) {
    const ending = endingOf(word, (name) => known.has(name));
    if (ending !== null) found.push({ start: word.start, end: word.end - ending, kind });
    for (const phrase of phrases.get(word.text) ?? []) {
      const end = endOfPhrase(words, index, phrase);
      if (end !== null) found.push({ start: word.start, end, kind });
    }
  }
  return found;
}

function endOfPhrase(
  words: readonly FoldedWord[],
  index: number,
  phrase: readonly string[],
): number | null {
  let end: number | null = null;
  for (const [offset, part] of phrase.entries()) {
    const word = words[index + offset];
    if (!word || (end !== null && word.start - end > WIDEST_GAP)) return null;
    const isLast = offset === phrase.length - 1;
    const ending = endingOf(word, (name) => name === part);
    if (ending === null || (ending > 0 && !isLast)) return null;
    end = word.end - ending;
  }
  return end;
}

/** Characters of a possessive ending without an apostrophe, as in "Annas"; null: not that name. */
function endingOf({ text }: FoldedWord, isName: (text: string) => boolean): number | null {
  if (isName(text)) return 0;
  return text.endsWith('s') && isName(text.slice(0, -1)) ? 1 : null;
}

/** In order, with those that overlap as one, and so the parts of one name. */
function joined(text: string, redactions: readonly Redaction[]): Redaction[] {
  const inOrder = redactions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.reduce<Redaction[]>((kept, next) => {
    const last = kept.at(-1);
    if (!last || !belongTogether(text, last, next)) return [...kept, next];
    const { kind } = next.end - next.start > last.end - last.start ? next : last;
    return [...kept.slice(0, -1), { ...last, end: Math.max(last.end, next.end), kind }];
  }, []);
}

function belongTogether(text: string, last: Redaction, next: Redaction): boolean {
  if (next.start < last.end) return true;
  return next.kind === last.kind && /^[\s.-]?$/u.test(text.slice(last.end, next.start));
}
