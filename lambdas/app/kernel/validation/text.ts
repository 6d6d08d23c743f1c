import { normalizedEmail, normalizedName } from '../../../domain/kernel/normalize.ts';
import { phoneOf } from '../../../domain/people/person-fields.ts';
import { MAX_EMAIL, MAX_ID, MAX_KEY_BYTES, MAX_NAME } from '../limits.ts';
import { countCharacters, isId } from './id.ts';
import type { PathSegment, Problems } from './problems.ts';

/** An id or key of at most 128 characters, without `#`, control characters or lone surrogates. */
export function checkId(problems: Problems, field: PathSegment, text: string): string | undefined {
  if (isId(text)) return text;
  if (text === '') return problems.invalid(field, 'must not be empty.');
  if (countCharacters(text) > MAX_ID) return tooLong(problems, field, text, MAX_ID);
  return problems.invalid(field, 'must not contain #, control characters or lone surrogates.');
}

/**
 * Like `checkId`, but for a new id: also rejects blank ids, invisible characters and text that isn't NFC.
 * Existing ids that earlier versions accepted can still be used to read and erase data.
 */
export function checkNewId(
  problems: Problems,
  field: PathSegment,
  text: string,
): string | undefined {
  if (checkId(problems, field, text) === undefined) return undefined;
  if (isBlank(text)) return problems.invalid(field, 'must not be blank: add a visible character.');
  if (/\p{Cf}/u.test(text)) {
    const what = 'must not contain invisible characters (zero-width, text direction): remove them.';
    return problems.invalid(field, what);
  }
  if (text !== text.normalize('NFC')) {
    return problems.invalid(field, 'must be composed Unicode (NFC): send é as one character.');
  }
  return text;
}

/** Limits the bytes of a new key of a job, step or competitor, because it becomes part of table keys. */
export function checkKeyBytes(problems: Problems, field: PathSegment, key: string): void {
  const bytes = new TextEncoder().encode(key).length;
  if (bytes <= MAX_KEY_BYTES) return;
  const rule = `must be at most ${MAX_KEY_BYTES} bytes in UTF-8; it has ${bytes}`;
  problems.tooMuch(field, `${rule}: use fewer characters outside the Latin alphabet.`);
}

/** A non-blank name of at most 200 characters. It is normalized to NFC and otherwise kept as written. */
export function checkName(
  problems: Problems,
  field: PathSegment,
  text: string,
): string | undefined {
  return checkText(problems, field, normalizedName(text), MAX_NAME);
}

/** A non-blank text of at most `limit` characters. */
export function checkText(
  problems: Problems,
  field: PathSegment,
  text: string,
  limit: number,
): string | undefined {
  if (isBlank(text)) return problems.invalid(field, 'must not be blank.');
  if (countCharacters(text) > limit) return tooLong(problems, field, text, limit);
  if (isBroken(text)) return problems.invalid(field, BROKEN);
  return text;
}

/** An optional text. Blank means null. */
export function checkOptionalText(
  problems: Problems,
  field: PathSegment,
  text: string | null | undefined,
  limit: number,
): string | null | undefined {
  return text == null || text.trim() === '' ? null : checkText(problems, field, text, limit);
}

/** An e-mail address, checked by its format only. Returned in lower case. */
export function checkEmail(
  problems: Problems,
  field: PathSegment,
  text: string,
): string | undefined {
  const isAddress = /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u.test(text);
  if (!isAddress) {
    return problems.invalid(field, 'must be an e-mail address such as ana@example.com.');
  }
  const email = normalizedEmail(text);
  return countCharacters(email) > MAX_EMAIL ? tooLong(problems, field, email, MAX_EMAIL) : email;
}

/** A phone number, checked by its format only. */
export function checkPhone(
  problems: Problems,
  field: PathSegment,
  text: string,
): string | undefined {
  const phone = phoneOf(text);
  if (phone !== null) return phone;
  const parts = 'digits, spaces, ( ) . / - and an extension such as ext. 12';
  return problems.invalid(field, `must be a phone number such as +49 30 901820: ${parts}.`);
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
const BROKEN = 'must not contain lone surrogates (halves of characters).';

/** True if the text has no visible character. */
function isBlank(text: string): boolean {
  return !/[^\s\p{Cf}\p{Cc}]/u.test(text);
}

function isBroken(text: string): boolean {
  return /\p{Cs}/u.test(text);
}

function tooLong(problems: Problems, field: PathSegment, text: string, limit: number): undefined {
  return problems.tooMuch(
    field,
    `must be at most ${limit} characters; it has ${countCharacters(text)}.`,
  );
}
