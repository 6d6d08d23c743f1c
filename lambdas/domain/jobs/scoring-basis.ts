import type { ScoringState } from './scoring-state.ts';
import type { Learned } from './learned.ts';
import type { ScoringSettings } from './settings.ts';

/** An active step with its weight in the accounts of one segment. */
export interface WeightedStep {
  key: string;
  ordinal: number;
  /** w, > 0: the segment's own importance if it has one, else the step's. */
  importance: number;
  isTableStakes: boolean;
}

/** What answers are scored with. The same for every instant at which an account is assessed. */
export interface ScoringBasis {
  /** Active steps only, in step order. */
  steps: readonly WeightedStep[];
  settings: ScoringSettings;
  learned: Learned;
}

/** Returns the scoring basis for the accounts of a segment (docs/scoring.md, The account). */
export function scoringBasis(job: ScoringState, segment: string | null): ScoringBasis {
  const { settings } = job;
  const own = new Map(
    settings.segmentImportance
      .filter((item) => item.segment === segment)
      .map((item) => [item.stepKey, item.importance]),
  );
  const steps = job.steps
    .filter(({ isActive }) => isActive)
    .map(({ key, ordinal, importance, isTableStakes }) => ({
      key,
      ordinal,
      importance: own.get(key) ?? importance,
      isTableStakes,
    }));
  return { steps, settings, learned: job.learned };
}
