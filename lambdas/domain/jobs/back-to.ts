import type { Job } from './job.ts';
import type { ScoringState } from './scoring-state.ts';
import { withStepWeights } from './step-weights.ts';

/**
 * Restores the settings and step weights of an earlier state, as the job's next settings version. The list of
 * steps and the learned values stay as they are.
 */
export function backTo(job: Job, { steps, settings }: ScoringState): Job {
  return {
    ...job,
    settings: { ...settings, version: job.settings.version + 1 },
    steps: withStepWeights(job.steps, new Map(steps.map((step) => [step.key, step]))),
  };
}
