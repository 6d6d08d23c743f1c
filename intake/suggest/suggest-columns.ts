import { fold } from '../table/fold.ts';

/** Possible column names by field, in order of preference. */
export type FieldNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/**
 * Maximum number of words in a column's name in addition to the field's. A longer name is probably a
 * question.
 */
const MORE_WORDS = 2;
/**
 * Names that mention a field but mean something else, e.g. the start date rather than the date of the answer.
 */
const MENTIONS_OTHER =
  /\b(start|started|begin|stage|created|birth|last modified|survey|product|how|what|why|which|are|is|do|does|did|if)\b/;

/**
 * Guesses the column (from 0) of each field by name only. A column is used once: first for a field with
 * exactly its name, then for a field that its name contains. Fields without a column are absent. Questions
 * are matched only by their exact name. `isUsable` restricts the columns of a field.
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

/** Splits a name into words, so that `externalId`, `External ID` and `external_id` give the same result. */
export function wordsOf(name: string): readonly string[] {
  const parted = name.replace(/\{\{[^}]*\}\}/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(parted).match(/[\p{L}\p{M}\p{N}ー]+/gu) ?? [];
}

/** Whether a name is a question rather than a label. */
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
