/** Fields of an account that a file may have columns for, by the API's names. */
export const ACCOUNT_COLUMNS = [
  'externalId',
  'name',
  'segment',
  'arr',
  'currencyCode',
  'renewalDate',
  'ownerEmail',
] as const;
export type AccountColumn = (typeof ACCOUNT_COLUMNS)[number];

/** Fields of a contact; a name may be in two columns. */
export const CONTACT_COLUMNS = [
  'account',
  'externalId',
  'name',
  'firstName',
  'lastName',
  'email',
  'role',
  'mayContact',
] as const;
export type ContactColumn = (typeof CONTACT_COLUMNS)[number];
