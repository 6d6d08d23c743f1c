import { complaint } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';
import { isNoAnswer, wholeNumber } from '../suggest/effort-words.ts';
import { fold } from '../table/fold.ts';
import { remembered } from '../values/remembered.ts';
import type { Effort } from './efforts.ts';

/** What a cell says of a step: an effort, null for "not applicable", undefined for a value unknown. */
export type ReadEffort = (cell: string) => Effort | null | undefined;

/**
 * Makes a reader of a mapping's scale, which knows numbers however a tool wrote them, and beside the
 * scale what says in words that there is no answer. Throws a Failure if two of
 * its values are the same, folded.
 */
export function readerOfScale(scale: Readonly<Record<string, Effort | null>>): ReadEffort {
  const meanings = foldedLookup('scale', scale);
  for (const [value, meaning] of Object.entries(scale)) {
    const number = numberKey(value);
    if (number !== null && !meanings.has(number)) meanings.set(number, meaning);
  }
  return remembered((cell) => {
    const said = meanings.get(fold(cell));
    if (said !== undefined) return said;
    const number = numberKey(cell);
    if (number !== null) return meanings.get(number);
    return isNoAnswer(cell) ? null : undefined;
  });
}

/** A number under one name: 4, 4.0 and 4,0 are the same answer. */
function numberKey(cell: string): string | null {
  const number = wholeNumber(cell);
  return number === null ? null : String(number);
}

/** A lookup by folded name. `place` is what messages call it. */
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
