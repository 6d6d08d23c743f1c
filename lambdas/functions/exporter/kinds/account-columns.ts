import { ACCOUNT_FIELDS } from '../../../domain/accounts/account-fields.ts';
import type { Field } from '../../../domain/kernel/field.ts';
import { at, column, type Column, listAt } from '../cells.ts';

const { name, segment, arr, ...others } = ACCOUNT_FIELDS;
const FIELDS = Object.entries<Field>({ name, segment, arr, ...others });

/** Fields to select from an account. */
export const ACCOUNT_SELECTION = [
  'externalId',
  ...FIELDS.map(([field, { type }]) =>
    type === 'MONEY' ? `${field} { amount currencyCode }` : field,
  ),
  'attributes { key value }',
].join(' ');

/** Columns for the account at a path. The headings are those that the account import reads. */
export function accountColumns(path = ''): readonly Column[] {
  return [
    column('externalId', `${path}externalId`),
    ...FIELDS.flatMap(([field, { type }]) =>
      type === 'MONEY'
        ? [
            column(field, `${path}${field}.amount`),
            column('currencyCode', `${path}${field}.currencyCode`),
          ]
        : [column(field, `${path}${field}`)],
    ),
  ];
}

/** The column of an attribute, with a heading that the import recognizes as an attribute. */
export function attributeColumn(key: string, path: string): Column {
  return {
    name: `attribute:${key}`,
    cell: (row) => {
      const found = listAt(row, path).find((attribute) => at(attribute, 'key') === key);
      const value = at(found, 'value');
      return typeof value === 'string' ? value : null;
    },
  };
}
