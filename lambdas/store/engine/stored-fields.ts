import * as z from 'zod/mini';
import type { Field, Fields, Values } from '../../domain/kernel/field.ts';

type StoredFields<S extends Fields> = {
  [F in keyof S]: z.ZodMiniType<Values<S>[F]>;
};

/**
 * The stored form of a record's fields. Optional fields default to null, because items written before the
 * field existed lack it.
 */
export function storedFields<S extends Fields>(fields: S): StoredFields<S> {
  const stored = Object.entries(fields).map(([name, field]) => {
    const value = storedValue(field);
    return [name, field.isRequired ? value : z._default(z.nullable(value), null)];
  });
  return Object.fromEntries(stored) as StoredFields<S>;
}

/** The stored form of a field's value. */
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
