import { ACCOUNT_FIELDS } from '../../../domain/accounts/account-fields.ts';
import type { Field } from '../../../domain/kernel/field.ts';
import { at, column, type Column, listAt } from '../cells.ts';

const { name, segment, arr, ...others } = ACCOUNT_FIELDS;
const FIELDS = Object.entries<Field>({ name, segment, arr, ...others });

/** What is asked of an account. */
export const ACCOUNT_SELECTION = [
  'externalId',
  ...FIELDS.map(([field, { type }]) =>
    type === 'MONEY' ? `${field} { amount currencyCode }` : field,
  ),
  'attributes { key value }',
].join(' ');

/** The columns of an account that stands at a path, under the headings that an import of accounts reads. */
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

/** The column of an attribute, under a heading that an import reads as one. */
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
