import type { Job, JobStep } from './job.ts';
import type { ScoringSettings } from './settings.ts';

/** How a step weighs; what is absent stays as it is. */
export interface StepWeight {
  /** Greater than 0. */
  importance?: number | undefined;
  isTableStakes?: boolean | undefined;
}

/** Steps that weigh as is said by key. */
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

/** Settings beside other steps: where a step's importance changed, a calibration no longer holds. */
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
