import { dayName, percent, points } from '../../format/format.ts';
import type { ScoreMeaningFragment } from '../../generated/graphql.ts';
import { t } from '../texts.ts';

/** What the score means: a probability if calibrated; otherwise, or if null, an index. */
type Meaning = ScoreMeaningFragment | null | undefined;

/** Label of the score. */
export function scoreName(meaning: Meaning): string {
  return meaning?.calibration ? t('probability') : t('risk');
}

/** `40`, or `40%` for a probability. */
export function shownScore(score: number, meaning: Meaning): string {
  return meaning?.calibration ? percent(score) : points(score);
}

/** Label of the ARR at stake according to the score. */
export function lossName(meaning: Meaning): string {
  return meaning?.calibration ? t('expectedLoss') : t('arrTimesRisk');
}

/** Since when the score is a probability, and from which data. Null if it is not calibrated. */
export function meaningSentence(meaning: Meaning): string | null {
  const calibration = meaning?.calibration;
  if (!calibration) return null;
  return t('meaning', { since: dayName(calibration.appliedAt), cases: calibration.cases });
}
