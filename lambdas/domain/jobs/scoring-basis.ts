import type { ScoringState } from './scoring-change.ts';
import type { Learned } from './learned.ts';
import type { ScoringSettings } from './settings.ts';

/** An active step as it weighs in the accounts of a segment. */
export interface WeightedStep {
  key: string;
  ordinal: number;
  /** w, > 0: the segment's own importance, if it has one, or the step's. */
  importance: number;
  isTableStakes: boolean;
}

/** What answers are scored by: the same for every instant at which an account is read. */
export interface ScoringBasis {
  /** Active steps only, in step order. */
  steps: readonly WeightedStep[];
  settings: ScoringSettings;
  learned: Learned;
}

/** The basis for accounts of a segment (docs/scoring.md, The account). */
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
