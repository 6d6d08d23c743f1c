import { ATTRIBUTE_LIMITS } from '../../lambdas/domain/accounts/account-fields.ts';
import type { DraftMapping } from './draft-mapping.ts';

/** Headings of columns that an export has made of attributes. */
const HEADING = /^attribute:\s*(\S.*)$/i;

type Attributes = DraftMapping['attributes'];

/** Columns (from 0) of attributes, by key, where their headings say so. */
export function attributeColumns(names: readonly string[]): Attributes {
  const found = names.flatMap((name, index): [string, number][] => {
    const key = HEADING.exec(name.trim())?.[1];
    return key === undefined ? [] : [[key, index]];
  });
  return Object.fromEntries(found);
}

/** The key of an attribute that a field's name stands for, as --map and headings write it. */
export function attributeKey(field: string): string | undefined {
  return HEADING.exec(field)?.[1];
}

/** Columns that stand for no field and could become attributes, by their names. */
export function columnsToKeep(
  names: readonly string[],
  { accounts }: Pick<DraftMapping, 'accounts'>,
): Attributes {
  const used = new Set(Object.values<number | undefined>(accounts));
  const free = names.flatMap((name, index): [string, number][] => {
    const key = (attributeKey(name.trim()) ?? name.trim()).slice(0, ATTRIBUTE_LIMITS.key);
    return used.has(index) || key === '' ? [] : [[key, index]];
  });
  return Object.fromEntries(free);
}
