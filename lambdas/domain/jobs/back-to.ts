import type { Job } from './job.ts';
import type { ScoringState } from './scoring-change.ts';
import { withStepWeights } from './step-weights.ts';

/**
 * A job scored as by an earlier state, as its next version: settings and how steps weigh are those of
 * then; which steps there are, and what was learned since, stay.
 */
export function backTo(job: Job, { steps, settings }: ScoringState): Job {
  return {
    ...job,
    settings: { ...settings, version: job.settings.version + 1 },
    steps: withStepWeights(job.steps, new Map(steps.map((step) => [step.key, step]))),
  };
}
