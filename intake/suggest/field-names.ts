import type { ACCOUNT_COLUMNS } from '../import/account-rows.ts';
import type { CONTACT_COLUMNS } from '../import/contact-rows.ts';
import type { FieldNames } from './suggest-columns.ts';

/** Names under which exports of customer systems and surveys give the fields. */

const ACCOUNT = ['account', 'account id', 'company', 'customer', 'organisation', 'organization'];
const PERSON = ['respondent', 'respondent id', 'contact id', 'user id', 'person id', 'person'];
const EMAIL = ['email', 'e mail', 'email address', 'recipient email'];
const ROLE = ['role', 'function', 'persona', 'job title', 'title'];
const MAY_CONTACT = ['may contact', 'may be contacted', 'opt in', 'contact allowed'];

export const ACCOUNT_FIELD_NAMES: FieldNames<(typeof ACCOUNT_COLUMNS)[number]> = {
  externalId: ['external id', 'account id', 'id', 'customer id', 'key'],
  name: ['name', 'account name', 'company name', 'company', 'customer', 'account'],
  segment: ['segment', 'tier', 'industry'],
  // A CRM's annual revenue is what the customer takes in itself, and no ARR.
  arr: ['arr', 'annual recurring revenue', 'contract value', 'acv'],
  currencyCode: ['currency code', 'currency', 'currency iso code'],
  renewalDate: ['renewal date', 'renewal', 'renews', 'renews on', 'contract end'],
  ownerEmail: ['owner email', 'csm email', 'owner', 'csm'],
};

export const CONTACT_FIELD_NAMES: FieldNames<(typeof CONTACT_COLUMNS)[number]> = {
  account: [...ACCOUNT, 'account external id'],
  externalId: ['external id', ...PERSON, 'id'],
  name: ['name', 'full name', 'contact name', 'contact'],
  email: EMAIL,
  role: ROLE,
  mayContact: MAY_CONTACT,
};

/** Fields of an answer's row that are not steps. */
export type AnswerField =
  'account' | 'respondent' | 'submittedAt' | 'name' | 'email' | 'role' | 'mayContact';

export const ANSWER_FIELD_NAMES: FieldNames<AnswerField> = {
  account: ACCOUNT,
  respondent: [...PERSON, ...EMAIL],
  submittedAt: [
    'submitted at',
    'submitted',
    'recorded date',
    'end date',
    'completed at',
    'date',
    'timestamp',
    'answered at',
  ],
  name: ['name', 'full name', 'respondent name', 'contact name'],
  email: EMAIL,
  role: ROLE,
  mayContact: MAY_CONTACT,
};

/** Columns of files with one row an answer. */
export type TidyField = 'step' | 'effort' | 'explanation' | 'alternative';

export const TIDY_FIELD_NAMES: FieldNames<TidyField> = {
  step: ['step', 'step key', 'question', 'question id', 'item'],
  effort: ['effort', 'answer', 'response', 'rating', 'score', 'value'],
  explanation: ['explanation', 'why', 'reason', 'comment', 'verbatim'],
  alternative: ['alternative', 'instead', 'else', 'other solution'],
};
