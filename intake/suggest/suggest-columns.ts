import { fold } from '../table/fold.ts';

/** What a column may be called that holds a field: the first name counts most. */
export type FieldNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Words that a column's name may have beside those of a field: more make it a question. */
const MORE_WORDS = 2;
/** Columns that only mention a field: when something began is not when it was answered. */
const MENTIONS_OTHER =
  /\b(start|started|begin|stage|created|birth|last modified|survey|product|how|what|why|which|are|is|do|does|did|if)\b/;

/**
 * Which column (from 0) seems to hold each field, by its name alone. A column is given once: to the
 * field that it is named after, before those that its name only mentions. Fields without one are absent.
 * A question is never one because of a word in it. `isUsable` says which columns can be given at all.
 */
export function suggestColumns<Field extends string>(
  names: readonly string[],
  fields: FieldNames<Field>,
  isUsable: (field: Field, index: number) => boolean = () => true,
): Partial<Record<Field, number>> {
  const columns = names.map(wordsOf);
  const found: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  const wanted = Object.entries<readonly string[]>(fields) as [Field, readonly string[]][];
  const mentionsIt: Fits = (column, known, index) =>
    !isQuestion(names[index] ?? '') && mentions(column, known);
  for (const fits of [isNamed, mentionsIt]) {
    for (const [field, known] of wanted) {
      if (found[field] !== undefined) continue;
      const free = (index: number) => !taken.has(index) && isUsable(field, index);
      const index = firstThatFits(columns, free, known.map(wordsOf), fits);
      if (index === -1) continue;
      found[field] = index;
      taken.add(index);
    }
  }
  return found;
}

/** The words of a name, whatever they are joined by: `externalId`, `External ID` and `external_id` alike. */
export function wordsOf(name: string): readonly string[] {
  const parted = name.replace(/\{\{[^}]*\}\}/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(parted).match(/[\p{L}\p{M}\p{N}ー]+/gu) ?? [];
}

/** Whether a name asks something, rather than naming something. */
export function isQuestion(name: string): boolean {
  return /[?？!]/.test(name) || wordsOf(name).length > 6;
}

type Fits = (column: readonly string[], known: readonly string[], index: number) => boolean;

function firstThatFits(
  columns: readonly (readonly string[])[],
  isFree: (index: number) => boolean,
  known: readonly (readonly string[])[],
  fits: Fits,
): number {
  for (const name of known) {
    const index = columns.findIndex((column, at) => isFree(at) && fits(column, name, at));
    if (index !== -1) return index;
  }
  return -1;
}

function isNamed(column: readonly string[], known: readonly string[]): boolean {
  return column.join('') === known.join('');
}

function mentions(column: readonly string[], known: readonly string[]): boolean {
  const text = column.join(' ');
  return (
    column.length <= known.length + MORE_WORDS &&
    ` ${text} `.includes(` ${known.join(' ')} `) &&
    !MENTIONS_OTHER.test(text)
  );
}
