import { foldText } from './folded-words.ts';
import type { KnownNames } from './known-names.ts';
import { termsIn } from './name-index.ts';
import { sentenceAt, sentenceEnds } from './sentence-at.ts';
import { lazy } from '../kernel/lazy.ts';

export const REDACTION_KINDS = ['NAME', 'COMPANY', 'EMAIL', 'LINK', 'PHONE', 'SENTENCE'] as const;
type RedactionKind = (typeof REDACTION_KINDS)[number];

/** A part of a text that identifies its author: UTF-16 offsets, `end` exclusive. */
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
  SENTENCE: '[…]',
};

const AT = String.raw`(?:@|\s?[[(]\s?at\s?[\])]\s?)`;
// Created on first use: every function loads this file at startup, but few calls need the pattern.
const emailPattern = lazy(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+${AT}[\p{L}\p{N}]+(?:[.-]+[\p{L}\p{N}]+)*`,
      'giu',
    ),
);
const TOP_LEVELS =
  'com|org|net|info|biz|io|app|dev|ai|eu|de|at|ch|uk|fr|es|it|nl|be|pl|se|dk|fi|us|ca|au|in|jp|test|example';
const linkPattern = lazy(
  () =>
    new RegExp(
      String.raw`(?:(?:https?|ftp):\/\/|(?<![\p{L}\p{N}])www\.)\S+` +
        String.raw`|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:${TOP_LEVELS})(?![\p{L}\p{N}])(?:\/\S*)?`,
      'giu',
    ),
);
const PHONE = /(?<![\p{L}\p{N}])\+?\(?\p{N}[\p{N}\s()./-]{5,24}\p{N}(?![\p{L}\p{N}])/gu;
const FEWEST_DIGITS = 7;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Returns all parts of a text that identify its author, in order and without overlaps. If a name may be an
 * ordinary word, its whole sentence is redacted, as replacing only the word would reveal that it is a name.
 */
export function redactionsIn(text: string, names: KnownNames): Redaction[] {
  return joined(text, [
    ...patterns(text, emailPattern(), 'EMAIL'),
    ...patterns(text, linkPattern(), 'LINK'),
    ...patterns(text, PHONE, 'PHONE').filter(isPhone(text)),
    ...named(text, names),
  ]);
}

/** Returns the text with all redactions replaced, as in "[name] never answers". */
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

function named(text: string, names: KnownNames): Redaction[] {
  const ends = sentenceEnds(text);
  return termsIn(text, foldText(text), names).map(({ start, end, of, isAmbiguous }) =>
    isAmbiguous
      ? { ...sentenceAt(text, ends, { start, end }), kind: 'SENTENCE' }
      : { start, end, kind: of },
  );
}

/** Sorts redactions and merges those that overlap or are parts of one name. */
function joined(text: string, redactions: readonly Redaction[]): Redaction[] {
  const kept: Redaction[] = [];
  for (const next of redactions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && belongTogether(text, last, next)) {
      const { kind } = next.end - next.start > last.end - last.start ? next : last;
      kept[kept.length - 1] = { ...last, end: Math.max(last.end, next.end), kind };
    } else {
      kept.push(next);
    }
  }
  return kept;
}

function belongTogether(text: string, last: Redaction, next: Redaction): boolean {
  if (next.start < last.end) return true;
  return next.kind === last.kind && /^[\s.-]?$/u.test(text.slice(last.end, next.start));
}
