import type { Optional } from '../optional.ts';
import { MAX_FILTER_VALUES } from '../limits.ts';
import { type PathSegment, Problems } from '../validation/problems.ts';

/** What reading a filter needs beside it. */
export interface FilterReading {
  problems: Problems;
  /** The filter's own name; the place of a value among several. */
  name: PathSegment;
  reportingCurrency: string;
}

/**
 * One thing that a list can be narrowed by: how it is read, and which entries meet it. What no key of an
 * index serves is judged while reading.
 */
export interface Filter<Given, Value, Entry, Judge, Reading = FilterReading> {
  /** Undefined where something is wrong, which is reported; null where nothing narrows. */
  parse(given: Given, reading: Reading): Value | null | undefined;
  meets(value: Value, judge: Judge): (entry: Entry) => boolean;
}

/** The same for several values, of which one is enough. They are kept sorted, so that a filter has one cursor. */
export function severalOf<Given, Value extends string, Entry, Judge, Reading extends FilterReading>(
  one: Filter<Given, Value, Entry, Judge, Reading>,
): Filter<readonly Given[], readonly Value[], Entry, Judge, Reading> {
  return {
    parse(given, reading) {
      const { problems, name } = reading;
      if (given.length > MAX_FILTER_VALUES) {
        return problems.tooMuch(name, `must be at most ${MAX_FILTER_VALUES} values.`);
      }
      const under = problems.under(name);
      const values = given.flatMap(
        (each, index) => one.parse(each, { ...reading, problems: under, name: index }) ?? [],
      );
      return [...new Set(values)].sort();
    },
    meets(values, judge) {
      const conditions = values.map((value) => one.meets(value, judge));
      return (entry) => conditions.some((meets) => meets(entry));
    },
  };
}

/** Several values, of which an argument of an earlier version leaves one; null narrows by nothing. */
export function andOne<T>(several: readonly T[] | null, one: T | null): readonly T[] | null {
  if (one === null) return several;
  return several === null || several.includes(one) ? [one] : [];
}

/** Filters by name; what each is given and reads is its own affair. */
export type Filters = Readonly<
  Record<
    string,
    {
      parse(given: never, reading: never): unknown;
      meets(value: never, judge: never): (entry: never) => boolean;
    }
  >
>;

/** A filter as it is sent: an empty list is the same as none. */
export type GivenFilter<T extends Filters> = {
  readonly [F in keyof T]?: Optional<Parameters<T[F]['parse']>[0]>;
};

/** A filter as it was read: null where it does not narrow. */
export type Criteria<T extends Filters> = {
  [F in keyof T]: Parameters<T[F]['meets']>[0] | null;
};

/** What it takes to read any of them, and to judge by any of them. */
type ReadingOf<T extends Filters> = T[keyof T]['parse'] extends (
  given: never,
  reading: infer Reading,
) => unknown
  ? Reading
  : never;
type JudgeOf<T extends Filters> = T[keyof T]['meets'] extends (
  value: never,
  judge: infer Judge,
) => unknown
  ? Judge
  : never;

type EntryOf<T extends Filters> = T[keyof T]['meets'] extends (
  value: never,
  judge: never,
) => (entry: infer Entry) => boolean
  ? Entry
  : never;

export function noCriteria<T extends Filters>(filters: T): Criteria<T> {
  return Object.fromEntries(Object.keys(filters).map((name) => [name, null])) as Criteria<T>;
}

/** Reads a filter; BadInput names the first field that is wrong. */
export function parseFilter<T extends Filters>(
  filters: T,
  given: Optional<GivenFilter<T>>,
  reading: Omit<ReadingOf<T>, 'problems' | 'name'>,
): Criteria<T> {
  const problems = new Problems(['filter']);
  const criteria = Object.entries(filters).map(([name, filter]) => {
    const value: unknown = given?.[name];
    const isNone = value == null || (Array.isArray(value) && value.length === 0);
    const parsed = isNone
      ? null
      : filter.parse(value as never, { ...reading, problems, name } as never);
    return [name, parsed ?? null];
  });
  problems.throwFirst();
  return Object.fromEntries(criteria) as Criteria<T>;
}

/** Whether an entry meets all criteria. */
export function meetsAll<T extends Filters>(
  filters: T,
  criteria: Criteria<T>,
  judge: JudgeOf<T>,
): (entry: EntryOf<T>) => boolean {
  const conditions = Object.entries(filters).flatMap(([name, filter]) => {
    const value: unknown = criteria[name];
    return value === null ? [] : [filter.meets(value as never, judge as never)];
  });
  return (entry) => conditions.every((meets) => meets(entry as never));
}
