import { Failure } from '../failure.ts';
import { fold } from '../table/fold.ts';
import type { Effort } from './efforts.ts';

/** What a cell says of a step: an effort, null for "not applicable", undefined for a value unknown. */
export type ReadEffort = (cell: string) => Effort | null | undefined;

/** Makes a reader of a mapping's scale. Throws a Failure if two of its values are the same, folded. */
export function readerOfScale(scale: Readonly<Record<string, Effort | null>>): ReadEffort {
  const meanings = foldedLookup('scale', scale);
  return (cell) => meanings.get(fold(cell));
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
      throw new Failure(
        `"${place}" of the mapping gives "${name.trim()}" two meanings: values compare without case ` +
          'and outer spaces.',
      );
    }
    lookup.set(folded, value);
  }
  return lookup;
}
