import { fold } from '../table/fold.ts';

/** What a column may be called that holds a field: the first name counts most. */
export type FieldNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/**
 * Which column (from 0) seems to hold each field, by its name alone. A column is given once: to the
 * field that it is named after, before those that its name only mentions. Fields without one are absent.
 */
export function suggestColumns<Field extends string>(
  names: readonly string[],
  fields: FieldNames<Field>,
): Partial<Record<Field, number>> {
  const columns = names.map(wordsOf);
  const found: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  const wanted = Object.entries<readonly string[]>(fields) as [Field, readonly string[]][];
  for (const fits of [isNamed, mentions]) {
    for (const [field, known] of wanted) {
      if (found[field] !== undefined) continue;
      const index = firstThatFits(columns, taken, known.map(wordsOf), fits);
      if (index === -1) continue;
      found[field] = index;
      taken.add(index);
    }
  }
  return found;
}

/** The words of a name, whatever they are joined by: `externalId`, `External ID` and `external_id` alike. */
export function wordsOf(name: string): readonly string[] {
  const parted = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(parted).match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Fits = (column: readonly string[], known: readonly string[]) => boolean;

function firstThatFits(
  columns: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
  known: readonly (readonly string[])[],
  fits: Fits,
): number {
  for (const name of known) {
    const index = columns.findIndex((column, at) => !taken.has(at) && fits(column, name));
    if (index !== -1) return index;
  }
  return -1;
}

function isNamed(column: readonly string[], known: readonly string[]): boolean {
  return column.join('') === known.join('');
}

function mentions(column: readonly string[], known: readonly string[]): boolean {
  return ` ${column.join(' ')} `.includes(` ${known.join(' ')} `);
}
