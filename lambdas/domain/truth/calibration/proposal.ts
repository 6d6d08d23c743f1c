import type { Fit } from './calibration-case.ts';

export const CALIBRATION_KINDS = ['SCALE', 'STEPS'] as const;
export type CalibrationKind = (typeof CALIBRATION_KINDS)[number];

export type CalibrationAdvice = 'NOT_ENOUGH' | 'KEEP' | 'POSSIBLE' | 'RECOMMENDED' | 'NEVER';

/** What a calibration would change, with advice on whether to apply it. Never applied automatically. */
export interface Proposal {
  kind: CalibrationKind;
  advice: CalibrationAdvice;
  /** The advice as a sentence. */
  sentence: string;
  cases: number;
  churned: number;
  /** Churn rate of the cases, 0..1. Null without cases. */
  base: number | null;
  /** Null if there is nothing to apply. */
  fit: Fit | null;
  /** 95 % interval of the slope, from the penalized Hessian. SCALE only. */
  slopeInterval: { lower: number; upper: number } | null;
  /** How strongly the steps' weights are shrunk toward each other. STEPS only. */
  lambda: number | null;
  highFrom: number | null;
  mediumFrom: number | null;
  /** Mean reduction of log loss per case: of SCALE against the current settings, of STEPS against SCALE. */
  gain: number | null;
  gainStandardError: number | null;
  aucBefore: number | null;
  /** Computed out of fold. */
  aucAfter: number | null;
  /** The fits that exclude each fold, by fold. Cases that were fitted on are scored with these. */
  foldFits: readonly Fit[];
}
