import { scaledPoints } from '../../jobs/settings.ts';
import type { ScoringBasis } from '../../jobs/scoring-basis.ts';
import type { Confidence, Coverage } from '../assessment.ts';
import { isAtLeast } from '../../kernel/is-at-least.ts';
import type { Precision } from './precision.ts';
import type { Reading } from '../reading.ts';
import { DAY_MS, type Instant } from '../../kernel/time.ts';

/** Answers older than this many days count as aging, which limits confidence. */
export const AGING_DAYS = 180;

/**
 * Maximum width of the interval, in points of score, for HIGH and MEDIUM, given that band HIGH starts at 60.
 */
const WIDEST = { HIGH: 30, MEDIUM: 60 };
const ENOUGH_RESPONDENTS = 3;
/** Minimum response rate among known contacts for HIGH. */
const ENOUGH_RESPONSE = 0.3;
/** Minimum share of active steps with answers, for MEDIUM and HIGH. */
const ENOUGH_COVERAGE = { MEDIUM: 0.3, HIGH: 0.6 };

/** Returns the confidence in a score (docs/scoring.md, Confidence). LOW without answers. */
export function confidenceOf(
  reading: Reading,
  precision: Precision | null,
  { steps, settings }: ScoringBasis,
  { respondentsHeard, contactsKnown }: Coverage,
  asOf: Instant,
): Confidence {
  if (!precision) return 'LOW';
  const { interval, effectiveRespondents } = precision;
  const width = interval.upper - interval.lower;
  const coverage = reading.steps.length / steps.length;
  if (
    !isAtLeast(scaledPoints(WIDEST.MEDIUM, settings), width) ||
    !isAtLeast(coverage, ENOUGH_COVERAGE.MEDIUM)
  ) {
    return 'LOW';
  }
  const isHigh =
    isAtLeast(scaledPoints(WIDEST.HIGH, settings), width) &&
    isAtLeast(effectiveRespondents, ENOUGH_RESPONDENTS) &&
    isAtLeast(coverage, ENOUGH_COVERAGE.HIGH) &&
    (contactsKnown === 0 || isAtLeast(respondentsHeard / contactsKnown, ENOUGH_RESPONSE)) &&
    !isMostlyAging(reading, asOf);
  return isHigh ? 'HIGH' : 'MEDIUM';
}

function isMostlyAging({ respondents }: Reading, asOf: Instant): boolean {
  const answers = respondents.flatMap((respondent) => respondent.answers);
  const aging = answers.filter(({ at }) => asOf - at > AGING_DAYS * DAY_MS);
  return aging.length * 2 > answers.length;
}
