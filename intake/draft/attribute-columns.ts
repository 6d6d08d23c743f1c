import { ATTRIBUTE_LIMITS } from '../../lambdas/domain/accounts/account-fields.ts';
import type { DraftMapping } from './draft-mapping.ts';

/** Header of an attribute's column in an export. */
const HEADING = /^attribute:\s*(\S.*)$/i;

type Attributes = DraftMapping['attributes'];

/** Columns (from 0) whose headers mark them as attributes, by attribute key. */
export function attributeColumns(names: readonly string[]): Attributes {
  const found = names.flatMap((name, index): [string, number][] => {
    const key = HEADING.exec(name.trim())?.[1];
    return key === undefined ? [] : [[key, index]];
  });
  return Object.fromEntries(found);
}

/** The attribute key in a field name or header, e.g. in --map. Undefined if it does not name an attribute. */
export function attributeKey(field: string): string | undefined {
  return HEADING.exec(field)?.[1];
}

/** Columns that are not used for a field and could be kept as attributes, by attribute key. */
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
