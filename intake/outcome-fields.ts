import { ACCOUNT_HEADINGS, type Column } from './fields.ts';

/** Columns that a file of outcomes may have. */
export const OUTCOME_COLUMN_OF = {
  account: { label: 'Id or name of the account', headings: [...ACCOUNT_HEADINGS, 'external id'] },
  kind: {
    label: 'Outcome: renewed, expanded, contracted or churned',
    headings: [
      'kind',
      'outcome',
      'result',
      'status',
      'event',
      'type',
      'renewal status',
      'ergebnis',
    ],
  },
  occurredOn: {
    label: 'Date of the outcome',
    headings: [
      'occurred on',
      'outcome date',
      'date',
      'effective date',
      'churn date',
      'renewal date',
      'end date',
      'close date',
      'cancelled on',
      'datum',
      'fecha',
      'data',
    ],
  },
  decidedAt: {
    label: 'Date of the decision',
    headings: ['decided at', 'decided on', 'decision date', 'notice date', 'notice given'],
  },
  reason: {
    label: 'Why',
    headings: ['reason', 'churn reason', 'why', 'comment', 'notes', 'closed lost reason', 'grund'],
  },
} satisfies Record<string, Column>;
export type OutcomeColumn = keyof typeof OUTCOME_COLUMN_OF;
