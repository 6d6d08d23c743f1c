import type { StepState } from '../../../domain/scoring/assessment.ts';

/** The states of a step, as stored. */
export const STEP_STATES = [
  'EASY',
  'MIXED',
  'DIFFICULT',
  'UNKNOWN',
] as const satisfies readonly StepState[];
