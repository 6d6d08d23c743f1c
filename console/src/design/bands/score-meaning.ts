import { dayName, percent, points } from '../../format/format.ts';
import type { ScoreMeaningFragment } from '../../generated/graphql.ts';
import { t } from '../texts.ts';

/** What the score means: null or without a calibration an index, with one a probability. */
type Meaning = ScoreMeaningFragment | null | undefined;

/** What the score is called. */
export function scoreName(meaning: Meaning): string {
  return meaning?.calibration ? t('probability') : t('risk');
}

/** `40`, or `40%` of a probability. */
export function shownScore(score: number, meaning: Meaning): string {
  return meaning?.calibration ? percent(score) : points(score);
}

/** What the part of ARR is called that the score puts at stake. */
export function lossName(meaning: Meaning): string {
  return meaning?.calibration ? t('expectedLoss') : t('arrTimesRisk');
}

/** Since when the score is a probability, and what it was learned from; null while it is none. */
export function meaningSentence(meaning: Meaning): string | null {
  const calibration = meaning?.calibration;
  if (!calibration) return null;
  return t('meaning', { since: dayName(calibration.appliedAt), cases: calibration.cases });
}
