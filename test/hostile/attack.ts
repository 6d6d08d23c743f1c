import type { Choices } from '../functions/graphql/random/choices.ts';

/** Describes an attack that succeeded. Null if the server withstood it. */
export type Outcome = Promise<object | null>;

const ODD = [
  '',
  ' ',
  '\u0000',
  '"',
  '%00',
  '../',
  '😀',
  '{',
  '}',
  'A',
  '=',
  '.',
  '\u202e',
  '1e999',
] as const;

/** Returns the text with random changes: characters replaced, removed, repeated, or unusual ones inserted. */
export function mutated(text: string, choices: Choices): string {
  let result = text;
  for (let change = choices.below(3); change >= 0; change -= 1) {
    const at = choices.below(result.length + 1);
    const [before, after] = [result.slice(0, at), result.slice(at)];
    const changes = [
      before + choices.one(ODD) + after,
      before + after.slice(1 + choices.below(8)),
      before + before.slice(-1 - choices.below(8)) + after,
      after + before,
    ] as const;
    result = choices.one(changes);
  }
  return result;
}

/** Turns a text into a valid header value: one line of Latin-1. */
export function asHeader(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?').trim();
}
