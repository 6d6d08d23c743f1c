import type { Instant } from '../kernel/time.ts';
import type { Job, JobStep } from './job.ts';

/** The parts of a job that affect how answers are scored. */
export interface ScoringState extends Pick<Job, 'settings' | 'learned'> {
  steps: readonly ScoredStep[];
}

type ScoredStep = Pick<JobStep, 'key' | 'ordinal' | 'importance' | 'isTableStakes' | 'isActive'>;

/** A change to how answers are scored. `after` is in force from `at` on. */
export interface ScoringChange {
  at: Instant;
  /** The user who made it, as named by the token's issuer. Null for the nightly pass. */
  by: string | null;
  /** Null if the job was new. */
  before: ScoringState | null;
  after: ScoringState;
}

export function scoringStateOf({ steps, settings, learned }: ScoringState): ScoringState {
  return {
    steps: steps.map(({ key, ordinal, importance, isTableStakes, isActive }) => ({
      key,
      ordinal,
      importance,
      isTableStakes,
      isActive,
    })),
    settings,
    learned,
  };
}
