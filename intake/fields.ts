import { ACCOUNT_FIELDS } from '../lambdas/domain/accounts/account-fields.ts';
import type { Field } from '../lambdas/domain/kernel/field.ts';
import { PERSON_FIELDS } from '../lambdas/domain/people/person-fields.ts';

/** A column of a file: its label in forms, and the headings it is recognized by. */
export type Column = Pick<Field, 'label' | 'headings'>;

const EXTERNAL_ID: Column = {
  label: 'Id in your own systems',
  headings: [
    'external id',
    'account id',
    'company id',
    'id',
    'customer id',
    'account number',
    'customer number',
    'key',
  ],
};

const { name, segment, arr, ...others } = ACCOUNT_FIELDS;

/** Columns that a file may have for an account, by the API's field names, in their order. */
export const ACCOUNT_COLUMN_OF = {
  externalId: EXTERNAL_ID,
  name,
  segment,
  arr,
  currencyCode: arr.currency,
  ...others,
} satisfies Record<string, Column>;
export type AccountColumn = keyof typeof ACCOUNT_COLUMN_OF;
export const ACCOUNT_COLUMNS = Object.keys(ACCOUNT_COLUMN_OF) as readonly AccountColumn[];

/** Headings of the column for the account that a row is about. */
export const ACCOUNT_HEADINGS = [
  'account external id',
  'account id',
  'company id',
  'customer id',
  'account',
  'company',
  'company name',
  'account name',
  'customer',
  'customer name',
  'organisation',
  'organization',
  'organization name',
  'firma',
  'unternehmen',
  'kunde',
  'entreprise',
  'société',
  'empresa',
  'cliente',
  'azienda',
  'bedrijf',
  'klant',
  '会社',
  '会社名',
];
export const PERSON_HEADINGS = [
  'respondent',
  'contact id',
  'user id',
  'person id',
  'participant id',
  'person',
];

/** A name may be split into two columns. */
const NAME_PARTS = {
  firstName: {
    label: 'First name, if in its own column',
    headings: [
      'first name',
      'given name',
      'forename',
      'vorname',
      'prénom',
      'nombre',
      'voornaam',
      '名',
    ],
  },
  lastName: {
    label: 'Last name, if in its own column',
    headings: [
      'last name',
      'surname',
      'family name',
      'nachname',
      'apellido',
      'apellidos',
      'sobrenome',
      'cognome',
      'achternaam',
      '姓',
    ],
  },
} satisfies Record<string, Column>;

const { name: personName, ...ofPerson } = PERSON_FIELDS;

/** Columns that a file may have for a contact. */
export const CONTACT_COLUMN_OF = {
  account: { label: 'Id of the account', headings: ACCOUNT_HEADINGS },
  externalId: {
    label: 'Id of the person',
    headings: ['external id', ...PERSON_HEADINGS, 'respondent id', 'record id', 'id'],
  },
  name: personName,
  ...NAME_PARTS,
  ...ofPerson,
} satisfies Record<string, Column>;
export type ContactColumn = keyof typeof CONTACT_COLUMN_OF;
export const CONTACT_COLUMNS = Object.keys(CONTACT_COLUMN_OF) as readonly ContactColumn[];

/** Picks one property of each column. */
export function ofColumns<K extends string, P extends keyof Column>(
  columns: Readonly<Record<K, Column>>,
  property: P,
): Readonly<Record<K, Column[P]>> {
  return Object.fromEntries(
    Object.entries<Column>(columns).map(([key, column]) => [key, column[property]]),
  ) as Record<K, Column[P]>;
}
