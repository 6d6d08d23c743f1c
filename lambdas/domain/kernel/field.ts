/** A field as people meet it: in forms, help and the headings of files. */
interface Named {
  label: string;
  /** Headings of columns that hold it, folded to words; the first counts most. */
  headings: readonly string[];
}

/**
 * A field of an account or a person, described once: what checks, stores, compares, imports and exports it
 * follows this. One that is not required is null where it was never given, in items of any version.
 */
export type Field = Named & { isRequired?: true } & (
    | { type: 'TEXT'; /** Characters. */ limit: number }
    | { type: 'EMAIL' }
    | { type: 'PHONE' }
    | { type: 'DAY' }
    | { type: 'FLAG' }
    | { type: 'CHOICE'; choices: readonly string[] }
    /** Minor units of the reporting currency; a file may name another in a column of its own. */
    | { type: 'MONEY'; currency: Named }
  );
export type FieldType = Field['type'];
export type Fields = Readonly<Record<string, Field>>;

export type FieldOf<T extends FieldType> = Extract<Field, { type: T }>;

/** What a field holds. */
type ValueOf<F extends Field> = F extends { type: 'MONEY' }
  ? number
  : F extends { type: 'FLAG' }
    ? boolean
    : F extends { choices: readonly (infer Choice)[] }
      ? Choice
      : string;

/** All fields of a record. */
export type Values<S extends Fields> = {
  -readonly [F in keyof S]: S[F] extends { isRequired: true }
    ? ValueOf<S[F]>
    : ValueOf<S[F]> | null;
};

/** Money as the API takes it. */
export interface MoneyGiven {
  amount: string;
  currencyCode: string;
}
/** A field as it is sent: a choice is any text until it is checked. */
type GivenOf<F extends Field> = F extends { type: 'MONEY' }
  ? MoneyGiven
  : F extends { type: 'FLAG' }
    ? boolean
    : string;

/** Fields as they are sent: an absent one keeps its value, null clears it. */
export type Given<S extends Fields> = {
  -readonly [F in keyof S]?: GivenOf<S[F]> | null | undefined;
};

/** The names of fields, typed. */
export function namesOf<S extends Fields>(fields: S): readonly (keyof S & string)[] {
  return Object.keys(fields);
}

/** The fields of a record that has none yet; those that are required are still to be given. */
export function noValues<S extends Fields>(fields: S): { [F in keyof S]: null } {
  return Object.fromEntries(namesOf(fields).map((name) => [name, null])) as {
    [F in keyof S]: null;
  };
}

/** Whether two records hold the same in every field. */
export function sameValues<S extends Fields>(fields: S, a: Values<S>, b: Values<S>): boolean {
  return namesOf(fields).every((name) => a[name] === b[name]);
}
