import type { Job, JobStep } from './job.ts';
import type { ScoringSettings } from './settings.ts';

/** A change of a step's weight. Absent fields stay as they are. */
export interface StepWeight {
  /** Greater than 0. */
  importance?: number | undefined;
  isTableStakes?: boolean | undefined;
}

export function withStepWeights(
  steps: readonly JobStep[],
  weights: ReadonlyMap<string, StepWeight>,
): JobStep[] {
  return steps.map((step) => {
    const { importance = step.importance, isTableStakes = step.isTableStakes } =
      weights.get(step.key) ?? {};
    return { ...step, importance, isTableStakes };
  });
}

/**
 * Returns the settings to use with changed steps. A calibration is dropped if the importance of any step
 * changed.
 */
export function settingsBeside(
  settings: ScoringSettings,
  before: Job['steps'],
  after: Job['steps'],
): ScoringSettings {
  const importance = new Map(before.map((step) => [step.key, step.importance]));
  const isSame = after.every(
    (step) => step.importance === (importance.get(step.key) ?? step.importance),
  );
  return isSame ? settings : { ...settings, isCalibrated: false, calibration: null };
}
