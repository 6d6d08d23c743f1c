import { complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import { isNoAnswer, wholeNumber } from '../suggest/effort-words.ts';
import { fold } from '../table/fold.ts';
import { memoized } from '../values/memoized.ts';
import type { Effort } from './efforts.ts';

/** Reads an effort from a cell. Null means "not applicable"; undefined means an unknown value. */
export type ReadEffort = (cell: string) => Effort | null | undefined;

/**
 * Creates a reader for a mapping's scale. Recognizes numbers in any format, and words for "no answer" that
 * are not in the scale. Throws a Failure if a value occurs twice, after folding, with different meanings.
 */
export function readerOfScale(scale: Readonly<Record<string, Effort | null>>): ReadEffort {
  const meanings = foldedLookup('scale', scale);
  for (const [value, meaning] of Object.entries(scale)) {
    const number = numberKey(value);
    if (number !== null && !meanings.has(number)) meanings.set(number, meaning);
  }
  return memoized((cell) => {
    const said = meanings.get(fold(cell));
    if (said !== undefined) return said;
    const number = numberKey(cell);
    if (number !== null) return meanings.get(number);
    return isNoAnswer(cell) ? null : undefined;
  });
}

/** A canonical form of a number, since 4, 4.0 and 4,0 are the same answer. */
function numberKey(cell: string): string | null {
  const number = wholeNumber(cell);
  return number === null ? null : String(number);
}

/** A lookup by folded name. `place` is its name in messages. Throws a Failure if a name has two meanings. */
export function foldedLookup<T>(
  place: string,
  values: Readonly<Record<string, T>>,
): Map<string, T> {
  const lookup = new Map<string, T>();
  for (const [name, value] of Object.entries(values)) {
    const folded = fold(name);
    if (lookup.has(folded) && lookup.get(folded) !== value) {
      throw new FileFailure(complaint('twoMeanings', { place, name: name.trim() }));
    }
    lookup.set(folded, value);
  }
  return lookup;
}
