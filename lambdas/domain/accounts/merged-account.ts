import { type Field, namesOf } from '../kernel/field.ts';
import type { Instant } from '../kernel/time.ts';
import { formatDecimal } from '../kernel/money.ts';
import { ACCOUNT_FIELDS, ATTRIBUTE_LIMITS } from './account-fields.ts';
import type { Account } from './account.ts';

/** A field or attribute in which two merged accounts differ: the value kept, and the value dropped. */
export interface AccountDifference {
  field: string;
  kept: string;
  dropped: string;
}

/**
 * Merges `from` into `into`. Values of `into` win; fields and attributes that it lacks are taken from `from`,
 * up to the maximum number of attributes.
 */
export function mergedAccount(from: Account, into: Account, at: Instant): Account {
  const missing = namesOf(ACCOUNT_FIELDS).filter((field) => into[field] === null);
  const known = new Set(into.attributes.map(({ key }) => key));
  const more = from.attributes.filter(({ key }) => !known.has(key));
  const room = ATTRIBUTE_LIMITS.most - into.attributes.length;
  return {
    ...into,
    ...Object.fromEntries(missing.map((field) => [field, from[field]])),
    attributes: [...into.attributes, ...more.slice(0, Math.max(room, 0))].sort((a, b) =>
      a.key < b.key ? -1 : 1,
    ),
    updatedAt: at,
  };
}

/**
 * Returns the values of `from` that the merge drops because `into` has others. Money is in the reporting
 * currency.
 */
export function accountDifferences(
  from: Account,
  into: Account,
  currency: string,
): AccountDifference[] {
  const fields: Readonly<Record<string, Field>> = ACCOUNT_FIELDS;
  const facts = namesOf(ACCOUNT_FIELDS).flatMap((name): AccountDifference[] => {
    const [kept, dropped] = [into[name], from[name]];
    if (kept === null || dropped === null || kept === dropped) return [];
    const shown = (value: string | number) =>
      fields[name]?.type === 'MONEY'
        ? `${formatDecimal(Number(value), currency)} ${currency}`
        : String(value);
    return [{ field: name, kept: shown(kept), dropped: shown(dropped) }];
  });
  const known = new Map(into.attributes.map(({ key, value }) => [key, value]));
  const attributes = from.attributes.flatMap(({ key, value }): AccountDifference[] => {
    const kept = known.get(key);
    return kept === undefined || kept === value ? [] : [{ field: key, kept, dropped: value }];
  });
  return [...facts, ...attributes];
}
