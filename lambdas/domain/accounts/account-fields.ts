import type { Fields } from '../kernel/field.ts';

/** The fields of an account, apart from its ids (docs/contributing.md). */
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
  /** The customer group that the account is reported under. */
  segment: {
    type: 'TEXT',
    limit: 200,
    label: 'Segment',
    headings: ['segment', 'tier'],
  },
  /** The industry that the customer works in. */
  industry: {
    type: 'TEXT',
    limit: 200,
    label: 'Industry',
    headings: ['industry', 'sector', 'vertical', 'branche', 'secteur', 'settore', '業種'],
  },
  /** Annual recurring revenue. Not a CRM's annual revenue, which is the customer's own turnover. */
  arr: {
    type: 'MONEY',
    label: 'Annual recurring revenue (ARR)',
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
  /** The person in our company who is responsible for the account. */
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

/** Maximum number of attributes per account, and maximum length of keys and values in characters. */
export const ATTRIBUTE_LIMITS = { most: 20, key: 64, value: 200 } as const;
