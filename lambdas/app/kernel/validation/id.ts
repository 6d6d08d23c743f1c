import { MAX_ID } from '../limits.ts';

/**
 * Whether a text is a valid id or key: 1 to 128 characters, without `#`, control characters or lone
 * surrogates.
 */
export function isId(text: string): boolean {
  return text !== '' && !/[#\p{Cc}\p{Cs}]/u.test(text) && countCharacters(text) <= MAX_ID;
}

/** Number of code points in a text. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
