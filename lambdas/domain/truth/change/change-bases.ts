import { type ScoringBasis, scoringBasis } from '../../jobs/scoring-basis.ts';
import type { ScoringState } from '../../jobs/scoring-change.ts';
import type { ChangeEnds } from './risk-change.ts';
import { withImportance } from '../calibration/with-importance.ts';

/** The bases of a change: in force before, the settings of today on the scale of before, and today's. */
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

/** What a calibration sets (scale and importance) as it was, all else as it is. */
function onScaleOf(earlier: ScoringBasis, now: ScoringBasis): ScoringBasis {
  const { intercept, slope } = earlier.settings;
  const importance = new Map(earlier.steps.map((step) => [step.key, step.importance]));
  return {
    ...now,
    settings: { ...now.settings, intercept, slope },
    steps: withImportance(now.steps, importance),
  };
}
