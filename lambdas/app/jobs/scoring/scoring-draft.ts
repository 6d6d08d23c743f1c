import type { Job } from '../../../domain/jobs/job.ts';
import { applySettings, type SettingsChange } from '../../../domain/jobs/settings.ts';
import {
  settingsBeside,
  type StepWeight,
  withStepWeights,
} from '../../../domain/jobs/step-weights.ts';
import { validateSettings } from '../../../domain/jobs/validate-settings.ts';
import { isSame } from '../../kernel/text/canonical-json.ts';
import { MAX_STEPS } from '../../kernel/limits.ts';
import { ifGiven } from '../../kernel/validation/given.ts';
import { checkWeight } from '../../kernel/validation/number.ts';
import type { Problems } from '../../kernel/validation/problems.ts';
import { parseSettings, type ScoringDraftInput } from './settings-change.ts';
import type { StepWeightInput } from '../../kernel/generated/inputs.ts';

/** A scoring change, validated without the job. */
export interface ScoringDraft {
  settings: SettingsChange;
  /** By step key. */
  weights: ReadonlyMap<string, StepWeight>;
}

export function parseDraft(problems: Problems, input: ScoringDraftInput): ScoringDraft {
  return {
    settings: parseSettings(problems, input),
    weights: parseWeights(problems, input.steps ?? []),
  };
}

function parseWeights(
  problems: Problems,
  steps: readonly StepWeightInput[],
): ReadonlyMap<string, StepWeight> {
  const weights = new Map<string, StepWeight>();
  if (steps.length > MAX_STEPS) {
    problems.tooMuch('steps', `must be at most ${MAX_STEPS}; there are ${steps.length}.`);
    return weights;
  }
  steps.forEach(({ stepKey, importance, isTableStakes }, index) => {
    const under = problems.under('steps', index);
    if (weights.has(stepKey)) {
      under.invalid('stepKey', 'lists a step twice: list it once.');
    }
    ifGiven(importance, (weight) => checkWeight(under, 'importance', weight));
    weights.set(stepKey, {
      importance: importance === null ? 1 : importance,
      isTableStakes: isTableStakes === null ? false : isTableStakes,
    });
  });
  return weights;
}

/** Applies a draft. Returns the same job if nothing changes, undefined with problems added if invalid. */
export function withDraft(
  problems: Problems,
  job: Job,
  { settings: change, weights }: ScoringDraft,
): Job | undefined {
  const stepKeys = job.steps.map(({ key }) => key);
  [...weights.keys()].forEach((key, index) => {
    if (stepKeys.includes(key)) return;
    problems.under('steps', index).notFound('stepKey', `does not match a step of the job: ${key}.`);
  });
  const steps = withStepWeights(job.steps, weights);
  const settings = settingsBeside(applySettings(job.settings, change), job.steps, steps);
  problems.add(validateSettings(settings, stepKeys));
  if (!problems.isEmpty) return undefined;
  const isUnchanged =
    isSame({ ...settings, version: job.settings.version }, job.settings) &&
    isSame(steps, job.steps);
  return isUnchanged ? job : { ...job, settings, steps };
}
