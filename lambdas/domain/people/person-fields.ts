import type { Fields } from '../kernel/field.ts';

export const ROLES = ['EXECUTOR', 'BENEFICIARY', 'BUYER', 'OTHER'] as const;

/** Survey languages, by their names in the API (../surveys/languages.ts). */
export const SURVEY_LANGUAGES = ['EN', 'DE', 'FR', 'ES'] as const;

/**
 * Normalizes the spaces of a phone number. Null if the text is not one. An extension may follow: `ext. 12`,
 * `x12`.
 */
export function phoneOf(text: string): string | null {
  const phone = text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
  const [, number = ''] = /^(\+?[\d ()./-]{3,40}?)( ?(ext\.?|x|#) ?\d{1,6})?$/i.exec(phone) ?? [];
  const digits = number.replaceAll(/\D/g, '').length;
  return digits >= 3 && digits <= 20 ? phone : null;
}

/** Fields that submissions and contact records may state about a person. */
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
  phone: {
    type: 'PHONE',
    label: 'Phone number',
    headings: [
      'phone',
      'phone number',
      'telephone',
      'telephone number',
      'mobile',
      'mobile phone',
      'mobile phone number',
      'business phone',
      'work phone',
      'telefon',
      'telefonnummer',
      'mobiltelefon',
      'handy',
      'téléphone',
      'numéro de téléphone',
      'teléfono',
      'número de teléfono',
      'telefone',
      'telefono',
      'telefoon',
      '電話番号',
    ],
  },
  language: {
    type: 'CHOICE',
    choices: SURVEY_LANGUAGES,
    label: 'Language of surveys',
    headings: [
      'language',
      'preferred language',
      'language code',
      'survey language',
      'locale',
      'sprache',
      'langue',
      'idioma',
      'lingua',
      'taal',
      '言語',
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
  /** True if the person agreed to be asked about a quote. */
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
