import { MAX_ID } from '../limits.ts';

/** Whether a text can be an id or a key: 1 to 128 characters, none of them `#` or a control character. */
export function isId(text: string): boolean {
  return text !== '' && !/[#\p{Cc}\p{Cs}]/u.test(text) && countCharacters(text) <= MAX_ID;
}

/** Characters of a text as people count them: code points. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
