import { MAX_EMAIL, MAX_ID, MAX_NAME } from '../limits.ts';
import { countCharacters, isId } from './id.ts';
import type { PathSegment, Problems } from './problems.ts';

/** An id or key of at most 128 characters without `#` or control characters. */
export function checkId(problems: Problems, field: PathSegment, text: string): string | undefined {
  if (isId(text)) return text;
  if (text === '') return problems.invalid(field, 'must not be empty.');
  if (countCharacters(text) > MAX_ID) return tooLong(problems, field, text, MAX_ID);
  return problems.invalid(field, 'must not contain #, control characters or half characters.');
}

/** A name of 1 to 200 characters that is not blank. It is kept as written. */
export function checkName(
  problems: Problems,
  field: PathSegment,
  text: string,
): string | undefined {
  return checkText(problems, field, text, MAX_NAME);
}

/** A text that is not blank and has at most `limit` characters. */
export function checkText(
  problems: Problems,
  field: PathSegment,
  text: string,
  limit: number,
): string | undefined {
  if (text.trim() === '') return problems.invalid(field, 'must not be blank.');
  if (countCharacters(text) > limit) return tooLong(problems, field, text, limit);
  if (isBroken(text)) return problems.invalid(field, BROKEN);
  return text;
}

/** A text that may be left blank: blank is the same as none. */
export function checkOptionalText(
  problems: Problems,
  field: PathSegment,
  text: string | null | undefined,
  limit: number,
): string | null | undefined {
  return text == null || text.trim() === '' ? null : checkText(problems, field, text, limit);
}

/** An e-mail address, by its form alone. */
export function checkEmail(
  problems: Problems,
  field: PathSegment,
  text: string,
): string | undefined {
  const isAddress = /^[^\s@\p{Cc}\p{Cs}]+@[^\s@\p{Cc}\p{Cs}]+$/u.test(text);
  if (!isAddress) {
    return problems.invalid(field, 'must be an e-mail address such as ana@example.com.');
  }
  return countCharacters(text) > MAX_EMAIL ? tooLong(problems, field, text, MAX_EMAIL) : text;
}

/** A web address that starts with https:// or http://. */
export function checkUrl(problems: Problems, field: PathSegment, text: string): string | undefined {
  if (text.length > MAX_URL) return tooLong(problems, field, text, MAX_URL);
  const isWeb = URL.canParse(text) && /^https?:\/\//i.test(text) && !isBroken(text);
  if (!isWeb) {
    return problems.invalid(field, 'must be a web address such as https://example.com/story.');
  }
  return text;
}

const MAX_URL = 2000;
const BROKEN = 'must not contain halves of characters (lone surrogates).';

function isBroken(text: string): boolean {
  return /\p{Cs}/u.test(text);
}

function tooLong(problems: Problems, field: PathSegment, text: string, limit: number): undefined {
  return problems.tooMuch(
    field,
    `must be at most ${limit} characters; it has ${countCharacters(text)}.`,
  );
}
