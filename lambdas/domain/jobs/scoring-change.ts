import type { Instant } from '../kernel/time.ts';
import type { Job, JobStep } from './job.ts';

/** What of a job decides how answers are scored. */
export interface ScoringState extends Pick<Job, 'settings' | 'learned'> {
  steps: readonly ScoredStep[];
}

/** What of a step decides it. */
type ScoredStep = Pick<JobStep, 'key' | 'ordinal' | 'importance' | 'isTableStakes' | 'isActive'>;

/** A change of how answers are scored: from `at` on `after` holds. */
export interface ScoringChange {
  at: Instant;
  /** Who made it, by their name at the token's issuer; null: the nightly pass. */
  by: string | null;
  /** Null: the job was new. */
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
