/** Where a sentence ends: at a full stop before a space, and at one of a script without spaces. */
const SENTENCE_END = /[.!?\u2026]+(?=\s|$)|[\u3002\uff01\uff1f]+|\n+/gu;

/** Ends of a text's sentences, the last included. */
export function sentenceEnds(text: string): readonly number[] {
  const ends = Array.from(text.matchAll(SENTENCE_END), ({ 0: end, index }) => index + end.length);
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}

/** The whole sentences that a place is in, without the space before them. */
export function sentenceAt(
  text: string,
  ends: readonly number[],
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const before = ends.findLast((one) => one <= start) ?? 0;
  const space = /^\s*/u.exec(text.slice(before, start))?.[0].length ?? 0;
  return { start: before + space, end: ends.find((one) => one >= end) ?? text.length };
}
