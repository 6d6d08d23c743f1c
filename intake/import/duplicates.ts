import { complaint } from '../complaints/complaint.ts';
import type { Notices } from '../notices.ts';
import type { Parsed } from './parsed.ts';
import { hashOf } from './responses/submission.ts';

const ID_TWICE = complaint('idTwice');
const LAST_COUNTS = complaint('lastCounts');

/**
 * Passes rows through, and adds a notice for each that has the same key as an earlier one but different
 * content.
 */
export async function* namingDuplicates<Input>(
  parsed: AsyncIterable<Parsed<Input>>,
  keyOf: (input: Input) => string,
  label: (input: Input) => string,
  notices: Notices,
): AsyncGenerator<Parsed<Input>> {
  const seen = new Map<string, { line: number; content: string }>();
  for await (const entry of parsed) {
    if (entry.kind === 'item') {
      const line = entry.rows[0]?.line ?? 0;
      const content = hashOf(entry.input).slice(0, 12);
      const key = keyOf(entry.input);
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, { line, content });
      else if (earlier.content !== content) {
        const said = { label: label(entry.input), line: earlier.line };
        notices.add(ID_TWICE, LAST_COUNTS, line, complaint('asInLine', said));
      }
    }
    yield entry;
  }
}
