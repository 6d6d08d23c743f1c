/** A field's label in forms and help, and its column headings in files. */
interface Named {
  label: string;
  /** Column headings of the field, normalized to words. The first one takes precedence. */
  headings: readonly string[];
}

/**
 * A field of an account or a person, described once. Validation, storage, comparison, import and export
 * follow from this description. A field that is not required is null if it was never set, in items of any
 * version.
 */
export type Field = Named & { isRequired?: true } & (
    | { type: 'TEXT'; /** In characters. */ limit: number }
    | { type: 'EMAIL' }
    | { type: 'PHONE' }
    | { type: 'DAY' }
    | { type: 'FLAG' }
    | { type: 'CHOICE'; choices: readonly string[] }
    /** Minor units of the reporting currency. A file may name another currency in a separate column. */
    | { type: 'MONEY'; currency: Named }
  );
export type FieldType = Field['type'];
export type Fields = Readonly<Record<string, Field>>;

export type FieldOf<T extends FieldType> = Extract<Field, { type: T }>;

type ValueOf<F extends Field> = F extends { type: 'MONEY' }
  ? number
  : F extends { type: 'FLAG' }
    ? boolean
    : F extends { choices: readonly (infer Choice)[] }
      ? Choice
      : string;

export type Values<S extends Fields> = {
  -readonly [F in keyof S]: S[F] extends { isRequired: true }
    ? ValueOf<S[F]>
    : ValueOf<S[F]> | null;
};

/** Money as the API receives it. */
export interface MoneyGiven {
  amount: string;
  currencyCode: string;
}
/** A field as the API receives it. A choice is any text until it is validated. */
type GivenOf<F extends Field> = F extends { type: 'MONEY' }
  ? MoneyGiven
  : F extends { type: 'FLAG' }
    ? boolean
    : string;

/** Fields as the API receives them: an absent field keeps its value, null clears it. */
export type Given<S extends Fields> = {
  -readonly [F in keyof S]?: GivenOf<S[F]> | null | undefined;
};

export function namesOf<S extends Fields>(fields: S): readonly (keyof S & string)[] {
  return Object.keys(fields);
}

/** Returns null for every field, for a new record. Required fields must still be set. */
export function noValues<S extends Fields>(fields: S): { [F in keyof S]: null } {
  return Object.fromEntries(namesOf(fields).map((name) => [name, null])) as {
    [F in keyof S]: null;
  };
}

/** True if two records have the same value in every field. */
export function sameValues<S extends Fields>(fields: S, a: Values<S>, b: Values<S>): boolean {
  return namesOf(fields).every((name) => a[name] === b[name]);
}
