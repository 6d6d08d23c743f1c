import { type ScoringBasis, scoringBasis } from '../../jobs/scoring-basis.ts';
import type { ScoringState } from '../../jobs/scoring-state.ts';
import type { ChangeEnds } from './risk-change.ts';
import { withImportance } from '../calibration/with-importance.ts';

/** Returns the bases of a change: the earlier one, today's settings on the earlier scale, and today's. */
export function changeBases(
  before: ScoringState,
  after: ScoringState,
  segment: string | null,
): ChangeEnds['bases'] {
  const earlier = scoringBasis(before, segment);
  const now = scoringBasis(after, segment);
  const isCalibration = before.settings.isCalibrated || after.settings.isCalibrated;
  if (!isCalibration) return { before: earlier, calibratedAsBefore: now, after: now };
  return { before: earlier, calibratedAsBefore: onScaleOf(earlier, now), after: now };
}

/** Returns the current basis with the earlier scale and importance, which a calibration sets. */
function onScaleOf(earlier: ScoringBasis, now: ScoringBasis): ScoringBasis {
  const { intercept, slope } = earlier.settings;
  const importance = new Map(earlier.steps.map((step) => [step.key, step.importance]));
  return {
    ...now,
    settings: { ...now.settings, intercept, slope },
    steps: withImportance(now.steps, importance),
  };
}
