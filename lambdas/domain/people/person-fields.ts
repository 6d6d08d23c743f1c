import type { Fields } from '../kernel/field.ts';

export const ROLES = ['EXECUTOR', 'BENEFICIARY', 'BUYER', 'OTHER'] as const;

/** What submissions and contact records may state of a person. */
export const PERSON_FIELDS = {
  name: {
    type: 'TEXT',
    limit: 200,
    label: 'Name',
    headings: ['name', 'full name', 'contact name', 'contact'],
  },
  email: {
    type: 'EMAIL',
    label: 'E-mail address',
    headings: [
      'email',
      'e mail',
      'email address',
      'e mail address',
      'recipient email',
      'username',
      'e mail adresse',
      'adresse e mail',
      'correo electrónico',
      'endereço de e mail',
      'indirizzo email',
      'e mailadres',
      'メールアドレス',
    ],
  },
  role: {
    type: 'CHOICE',
    choices: ROLES,
    label: 'Role',
    headings: [
      'role',
      'function',
      'persona',
      'job title',
      'title',
      'job role',
      'buying role',
      'position',
    ],
  },
  /** Whether the person agreed to be asked about a quote. */
  mayContact: {
    type: 'FLAG',
    label: 'May be contacted',
    headings: [
      'may contact',
      'may be contacted',
      'may we contact you',
      'may we get in touch',
      'opt in',
      'contact allowed',
      'consent',
      'marketing consent',
    ],
  },
} as const satisfies Fields;
