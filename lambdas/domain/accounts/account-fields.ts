import type { Fields } from '../kernel/field.ts';

/** What is known of an account beside its id (docs/contributing.md, "Add a field to accounts"). */
export const ACCOUNT_FIELDS = {
  name: {
    type: 'TEXT',
    limit: 200,
    isRequired: true,
    label: 'Name',
    headings: [
      'name',
      'account name',
      'company name',
      'company',
      'customer',
      'customer name',
      'account',
      'organization',
      'firma',
      'unternehmen',
      'kunde',
      'entreprise',
      'empresa',
      'azienda',
      'bedrijf',
      '会社名',
    ],
  },
  /** The group of customers that it is counted with. */
  segment: {
    type: 'TEXT',
    limit: 200,
    label: 'Segment',
    headings: ['segment', 'tier'],
  },
  /** The trade that the customer is in. */
  industry: {
    type: 'TEXT',
    limit: 200,
    label: 'Industry',
    headings: ['industry', 'sector', 'vertical', 'branche', 'secteur', 'settore', '業種'],
  },
  /** Annual recurring revenue. A CRM's annual revenue is what the customer takes in itself, and no ARR. */
  arr: {
    type: 'MONEY',
    label: 'ARR a year',
    headings: ['arr', 'annual recurring revenue', 'contract value', 'annual contract value', 'acv'],
    currency: {
      label: 'Currency of the ARR',
      headings: [
        'currency code',
        'currency',
        'arr currency',
        'currency iso code',
        'währung',
        'devise',
        'moneda',
        'valuta',
      ],
    },
  },
  renewalDate: {
    type: 'DAY',
    label: 'Renewal date',
    headings: [
      'renewal date',
      'renewal',
      'renews',
      'renews on',
      'contract end',
      'contract end date',
      'next renewal',
      'vertragsende',
      'verlängerungsdatum',
    ],
  },
  /** The person on our side who is responsible for the account. */
  ownerEmail: {
    type: 'EMAIL',
    label: 'E-mail address of the owner',
    headings: [
      'owner email',
      'csm email',
      'owner',
      'csm',
      'account owner',
      'company owner',
      'customer success manager',
      'account manager',
    ],
  },
} as const satisfies Fields;

/** Attributes that an account may have, and characters of their keys and values. */
export const ATTRIBUTE_LIMITS = { most: 20, key: 64, value: 200 } as const;
