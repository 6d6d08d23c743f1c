import * as z from 'zod/mini';
import type { Field, Fields, Values } from '../../domain/kernel/field.ts';

type StoredFields<S extends Fields> = {
  [F in keyof S]: z.ZodMiniType<Values<S>[F]>;
};

/**
 * How the fields of a record are stored. One that is not required is null in items without it: they were
 * written before there was such a field.
 */
export function storedFields<S extends Fields>(fields: S): StoredFields<S> {
  const stored = Object.entries(fields).map(([name, field]) => {
    const value = storedValue(field);
    return [name, field.isRequired ? value : z._default(z.nullable(value), null)];
  });
  return Object.fromEntries(stored) as StoredFields<S>;
}

/** How a value of a field is stored. */
export function storedValue(field: Field): z.ZodMiniType {
  switch (field.type) {
    case 'MONEY':
      return z.number();
    case 'FLAG':
      return z.boolean();
    case 'CHOICE':
      return z.enum(field.choices);
    case 'TEXT':
    case 'EMAIL':
    case 'PHONE':
    case 'DAY':
      return z.string();
  }
}
