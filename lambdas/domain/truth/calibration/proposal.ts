import type { Fit } from './calibration-case.ts';

export const CALIBRATION_KINDS = ['SCALE', 'STEPS'] as const;
export type CalibrationKind = (typeof CALIBRATION_KINDS)[number];

export type CalibrationAdvice = 'NOT_ENOUGH' | 'KEEP' | 'POSSIBLE' | 'RECOMMENDED' | 'NEVER';

/** What a calibration would change, and whether it should be applied. Nothing changes by itself. */
export interface Proposal {
  kind: CalibrationKind;
  advice: CalibrationAdvice;
  /** The advice in words. */
  sentence: string;
  cases: number;
  churned: number;
  /** Churned share of the cases, 0..1; null without cases. */
  base: number | null;
  /** Null where there is nothing to apply. */
  fit: Fit | null;
  /** 95 % interval of the slope, from the penalized Hessian; SCALE only. */
  slopeInterval: { lower: number; upper: number } | null;
  /** How strongly steps are drawn towards each other; STEPS only. */
  lambda: number | null;
  highFrom: number | null;
  mediumFrom: number | null;
  /** Mean log loss spared per case: by SCALE beside the settings in force, by STEPS beside SCALE. */
  gain: number | null;
  gainStandardError: number | null;
  aucBefore: number | null;
  /** Out of fold. */
  aucAfter: number | null;
  /** The fits without each fold, by fold: cases that were learned from are judged by these. */
  foldFits: readonly Fit[];
}
