import type { Column } from './fields.ts';

/** Kinds of files with figures about the steps of a job. */
export type FigureKind = 'market' | 'ratings';

const STEP: Column = {
  label: 'Key or statement of the step',
  headings: ['step', 'step key', 'job step', 'need', 'statement', 'question', 'item', 'schritt'],
};
const CES: Column = {
  label: 'Percentage who find it difficult',
  headings: [
    'ces',
    'percent difficult',
    'difficult percent',
    'difficult',
    'share difficult',
    'share who find it difficult',
    'difficulty',
    'market ces',
    'percent',
    'share',
  ],
};
const SAMPLE_SIZE: Column = {
  label: 'Number of people asked',
  headings: ['sample size', 'sample', 'n', 'respondents', 'responses', 'asked', 'base'],
};
const AS_OF: Column = {
  label: 'Date of the figure',
  headings: ['as of', 'date', 'measured on', 'measured at', 'day', 'fieldwork', 'period end'],
};

/** Columns that a file of market figures may have. */
export const MARKET_COLUMN_OF = {
  step: STEP,
  ces: CES,
  sampleSize: SAMPLE_SIZE,
  source: { label: 'Source of the figure', headings: ['source', 'study', 'publisher', 'quelle'] },
  asOf: AS_OF,
} satisfies Record<string, Column>;
export type MarketColumn = keyof typeof MARKET_COLUMN_OF;

/** Columns that a file of competitor ratings may have. */
export const RATING_COLUMN_OF = {
  solution: {
    label: 'The competitor',
    headings: [
      'solution',
      'competitor',
      'solution key',
      'product',
      'vendor',
      'alternative',
      'tool',
    ],
  },
  step: STEP,
  ces: CES,
  sampleSize: SAMPLE_SIZE,
  asOf: AS_OF,
} satisfies Record<string, Column>;
export type RatingColumn = keyof typeof RATING_COLUMN_OF;
