import type { AccountColumn, ContactColumn } from '../fields.ts';
import type { FieldNames } from './suggest-columns.ts';

/** Names under which exports of customer systems and surveys give the fields. */

const ACCOUNT = [
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
const PERSON = ['respondent', 'contact id', 'user id', 'person id', 'participant id', 'person'];
const EMAIL = [
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
];
const FIRST_NAME = [
  'first name',
  'given name',
  'forename',
  'vorname',
  'prénom',
  'nombre',
  'voornaam',
  '名',
];
const LAST_NAME = [
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
];
const ROLE = [
  'role',
  'function',
  'persona',
  'job title',
  'title',
  'job role',
  'buying role',
  'position',
];
const MAY_CONTACT = [
  'may contact',
  'may be contacted',
  'may we contact you',
  'may we get in touch',
  'opt in',
  'contact allowed',
  'consent',
  'marketing consent',
];

export const ACCOUNT_FIELD_NAMES: FieldNames<AccountColumn> = {
  externalId: [
    'external id',
    'account id',
    'company id',
    'id',
    'customer id',
    'account number',
    'customer number',
    'key',
  ],
  name: [
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
  segment: ['segment', 'tier', 'industry'],
  // A CRM's annual revenue is what the customer takes in itself, and no ARR.
  arr: ['arr', 'annual recurring revenue', 'contract value', 'annual contract value', 'acv'],
  currencyCode: [
    'currency code',
    'currency',
    'arr currency',
    'currency iso code',
    'währung',
    'devise',
    'moneda',
    'valuta',
  ],
  renewalDate: [
    'renewal date',
    'renewal',
    'renews',
    'renews on',
    'contract end',
    'contract end date',
    'next renewal',
  ],
  ownerEmail: [
    'owner email',
    'csm email',
    'owner',
    'csm',
    'account owner',
    'company owner',
    'customer success manager',
    'account manager',
  ],
};

export const CONTACT_FIELD_NAMES: FieldNames<ContactColumn> = {
  account: ACCOUNT,
  externalId: ['external id', ...PERSON, 'respondent id', 'record id', 'id'],
  name: ['name', 'full name', 'contact name', 'contact'],
  firstName: FIRST_NAME,
  lastName: LAST_NAME,
  email: EMAIL,
  role: ROLE,
  mayContact: MAY_CONTACT,
};

/** Fields of an answer's row that are not steps. */
export type AnswerField =
  | 'account'
  | 'respondent'
  | 'submittedAt'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'role'
  | 'mayContact';

export const ANSWER_FIELD_NAMES: FieldNames<AnswerField> = {
  account: ACCOUNT,
  respondent: [...PERSON, ...EMAIL, 'respondent id', 'response id', 'submission id'],
  submittedAt: [
    'submitted at',
    'submitted',
    'submit date utc',
    'submit date',
    'date submitted',
    'submission date',
    'recorded date',
    'completion time',
    'completed at',
    'end date',
    'end time',
    'answered at',
    'date',
    'timestamp',
    'response date',
    'datum',
    'fecha',
    'data',
    'zeitstempel',
    'horodateur',
    'marca temporal',
  ],
  name: ['name', 'full name', 'respondent name', 'contact name'],
  firstName: FIRST_NAME,
  lastName: LAST_NAME,
  email: EMAIL,
  role: ROLE,
  mayContact: MAY_CONTACT,
};

/** Columns of files with one row an answer. */
export type TidyField = 'step' | 'effort' | 'explanation' | 'alternative';

export const TIDY_FIELD_NAMES: FieldNames<TidyField> = {
  step: [
    'step',
    'step key',
    'question',
    'question id',
    'item',
    'frage',
    'pregunta',
    'pergunta',
    'domanda',
    'vraag',
    '質問',
  ],
  effort: [
    'effort',
    'answer',
    'response',
    'rating',
    'score',
    'value',
    'antwort',
    'réponse',
    'respuesta',
    'resposta',
    'risposta',
    'antwoord',
    '回答',
  ],
  explanation: ['explanation', 'why', 'reason', 'comment', 'verbatim'],
  alternative: ['alternative', 'instead', 'else', 'other solution'],
};
