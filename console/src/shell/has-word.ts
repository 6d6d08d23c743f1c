/** Whether there is anything in a text to search by: names are found by words. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
