import {
  MARKET_COLUMN_OF,
  RATING_COLUMN_OF,
  type MarketColumn,
  type RatingColumn,
} from '../figure-fields.ts';
import { OUTCOME_COLUMN_OF, type OutcomeColumn } from '../outcome-fields.ts';
import {
  ACCOUNT_COLUMN_OF,
  ACCOUNT_HEADINGS,
  type AccountColumn,
  CONTACT_COLUMN_OF,
  type ContactColumn,
  ofColumns,
  PERSON_HEADINGS,
} from '../fields.ts';
import type { FieldNames } from './suggest-columns.ts';

/** Column names that CRM systems and survey tools use for the fields. */

export const ACCOUNT_FIELD_NAMES: FieldNames<AccountColumn> = ofColumns(
  ACCOUNT_COLUMN_OF,
  'headings',
);

export const CONTACT_FIELD_NAMES: FieldNames<ContactColumn> = ofColumns(
  CONTACT_COLUMN_OF,
  'headings',
);

export const OUTCOME_FIELD_NAMES: FieldNames<OutcomeColumn> = ofColumns(
  OUTCOME_COLUMN_OF,
  'headings',
);
export const MARKET_FIELD_NAMES: FieldNames<MarketColumn> = ofColumns(MARKET_COLUMN_OF, 'headings');
export const RATING_FIELD_NAMES: FieldNames<RatingColumn> = ofColumns(RATING_COLUMN_OF, 'headings');

/** Fields in a row of answers other than steps. */
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
  account: ACCOUNT_HEADINGS,
  respondent: [
    ...PERSON_HEADINGS,
    ...CONTACT_COLUMN_OF.email.headings,
    'respondent id',
    'response id',
    'submission id',
  ],
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
    'answered on',
    'answered',
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
  firstName: CONTACT_COLUMN_OF.firstName.headings,
  lastName: CONTACT_COLUMN_OF.lastName.headings,
  email: CONTACT_COLUMN_OF.email.headings,
  role: CONTACT_COLUMN_OF.role.headings,
  mayContact: CONTACT_COLUMN_OF.mayContact.headings,
};

/** Columns of files with one row per answer. */
export type TidyField = 'step' | 'effort' | 'reason' | 'explanation' | 'alternative';

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
  // Only for columns that consist mostly of reasons from the list. Matched before explanations, which have
  // similar names.
  reason: ['reason', 'why', 'difficulty reason', 'reason of difficulty', 'why difficult'],
  explanation: ['explanation', 'why', 'reason', 'comment', 'verbatim'],
  alternative: ['alternative', 'instead', 'else', 'other solution'],
};
