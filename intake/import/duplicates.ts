import type { Notices } from '../notices.ts';
import type { Parsed } from './draft.ts';
import { hashOf } from './responses/submission.ts';

/** What is said where an id is there twice. */
export const ID_TWICE = 'An id that an earlier row has, with other values';

/** Passes rows through, and names those that have the key of an earlier one and say something else. */
export async function* namingDuplicates<Input>(
  parsed: AsyncIterable<Parsed<Input>>,
  keyOf: (input: Input) => string,
  label: (input: Input) => string,
  notices: Notices,
): AsyncGenerator<Parsed<Input>> {
  const seen = new Map<string, { line: number; content: string }>();
  for await (const entry of parsed) {
    if (entry.kind === 'draft') {
      const line = entry.rows[0]?.line ?? 0;
      const content = hashOf(entry.input).slice(0, 12);
      const key = keyOf(entry.input);
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, { line, content });
      else if (earlier.content !== content) {
        const example = `${label(entry.input)}, as in line ${earlier.line}`;
        notices.add(ID_TWICE, 'the last one counts', line, example);
      }
    }
    yield entry;
  }
}
