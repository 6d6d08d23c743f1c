import type { RiskBand, StepState } from '../generated/graphql.ts';

export const BAND_WORDS: Readonly<Record<RiskBand, string>> = {
  HIGH: 'High',
  MEDIUM: 'Medium',
  LOW: 'Low',
  UNKNOWN: 'Unknown',
};

export const STATE_WORDS: Readonly<Record<StepState, string>> = {
  DIFFICULT: 'Difficult',
  MIXED: 'Mixed',
  EASY: 'Easy',
  UNKNOWN: 'Unknown',
};
