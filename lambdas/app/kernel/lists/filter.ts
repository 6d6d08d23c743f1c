import type { Optional } from '../validation/given.ts';
import { MAX_FILTER_VALUES } from '../limits.ts';
import { type PathSegment, Problems } from '../validation/problems.ts';

/** Context for parsing a filter. */
export interface ParseContext {
  problems: Problems;
  /** The filter's name, or the index of a value in a list. */
  name: PathSegment;
  reportingCurrency: string;
}

/**
 * One filter of a list: how to parse it, and which entries match it. Filters that no index key serves are
 * applied while reading.
 */
export interface Filter<Given, Value, Entry, Judge, Context = ParseContext> {
  /** Undefined, with a problem added, if invalid. Null if the value doesn't restrict the list. */
  parse(given: Given, context: Context): Value | null | undefined;
  meets(value: Value, judge: Judge): (entry: Entry) => boolean;
}

/** Returns an identity function that types filters of these entries, and infers the types of their values. */
export function filterOf<Entry, Judge, Context = ParseContext>() {
  return <Given, Value>(
    one: Filter<Given, Value, Entry, Judge, Context>,
  ): Filter<Given, Value, Entry, Judge, Context> => one;
}

/** Accepts several values and matches any of them. Sorted, so that equal filters have equal cursors. */
export function severalOf<Given, Value extends string, Entry, Judge, Context extends ParseContext>(
  one: Filter<Given, Value, Entry, Judge, Context>,
): Filter<readonly Given[], readonly Value[], Entry, Judge, Context> {
  return {
    parse(given, context) {
      const { problems, name } = context;
      if (given.length > MAX_FILTER_VALUES) {
        return problems.tooMuch(name, `must be at most ${MAX_FILTER_VALUES} values.`);
      }
      const under = problems.under(name);
      const values = given.flatMap(
        (each, index) => one.parse(each, { ...context, problems: under, name: index }) ?? [],
      );
      return [...new Set(values)].sort();
    },
    meets(values, judge) {
      const conditions = values.map((value) => one.meets(value, judge));
      return (entry) => conditions.some((meets) => meets(entry));
    },
  };
}

/** Combines a list filter with its deprecated single-value argument. Null means no restriction. */
export function mergeDeprecatedFilter<T>(
  several: readonly T[] | null,
  one: T | null,
): readonly T[] | null {
  if (one === null) return several;
  return several === null || several.includes(one) ? [one] : [];
}

/** Filters by name. Each has its own input and context types. */
export type Filters = Readonly<
  Record<
    string,
    {
      parse(given: never, context: never): unknown;
      meets(value: never, judge: never): (entry: never) => boolean;
    }
  >
>;

/** A filter as sent. An empty list is the same as no filter. */
type GivenFilter<T extends Filters> = {
  readonly [F in keyof T]?: Optional<Parameters<T[F]['parse']>[0]>;
};

/** A parsed filter. Null if a field doesn't restrict the list. */
export type Criteria<T extends Filters> = {
  [F in keyof T]: Parameters<T[F]['meets']>[0] | null;
};

/** The context that parsing (and, below, matching) any of the filters needs. */
type ContextOf<T extends Filters> = T[keyof T]['parse'] extends (
  given: never,
  context: infer Context,
) => unknown
  ? Context
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

/** Parses a filter. Throws BadInput for the first invalid field. */
export function parseFilter<T extends Filters>(
  filters: T,
  given: Optional<GivenFilter<T>>,
  context: Omit<ContextOf<T>, 'problems' | 'name'>,
): Criteria<T> {
  const problems = new Problems(['filter']);
  const criteria = Object.entries(filters).map(([name, filter]) => {
    const value: unknown = given?.[name];
    const isNone = value == null || (Array.isArray(value) && value.length === 0);
    const parsed = isNone
      ? null
      : filter.parse(value as never, { ...context, problems, name } as never);
    return [name, parsed ?? null];
  });
  problems.throwFirst();
  return Object.fromEntries(criteria) as Criteria<T>;
}

/** Returns a predicate for entries that meet all criteria. */
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
