import { isAtLeast } from '../../kernel/is-at-least.ts';
import type { RespondentAnswers } from '../../people/person.ts';
import { ownScore } from './risk-score.ts';
import type { ScoringBasis } from '../../jobs/scoring-basis.ts';
import type { ScoringSettings } from '../../jobs/settings.ts';
import type { StepInAccount } from '../answers/step-in-account.ts';

export const RISK_BANDS = ['LOW', 'MEDIUM', 'HIGH', 'UNKNOWN'] as const;
/** An account's risk of leaving. UNKNOWN is a separate band and must not be treated as healthy or neutral. */
export type RiskBand = (typeof RISK_BANDS)[number];

export const BAND_REASONS = [
  'SCORE',
  'NO_ANSWERS',
  'TOO_FEW_STEPS',
  'TABLE_STAKES',
  'BUYER_STRUGGLES',
] as const;
export type BandReason = (typeof BAND_REASONS)[number];

/** Minimum number of answered steps for a band based on the score, and for a buyer's own score to count. */
const ENOUGH_STEPS = 3;

export interface BandWithReasons {
  band: RiskBand;
  /** SCORE if the score alone decides; otherwise the rules that override it. */
  reasons: readonly BandReason[];
}

/** Returns the band for a score alone. Thresholds are compared with the unrounded score. */
function bandOfScore(score: number, { highFrom, mediumFrom }: ScoringSettings): RiskBand {
  if (isAtLeast(score, highFrom)) return 'HIGH';
  return isAtLeast(score, mediumFrom) ? 'MEDIUM' : 'LOW';
}

/** Returns the band of an account, with reasons (docs/scoring.md, Band). `score` is null without answers. */
export function bandOf(
  score: number | null,
  steps: readonly StepInAccount[],
  respondents: readonly RespondentAnswers[],
  basis: ScoringBasis,
): BandWithReasons {
  if (score === null) return { band: 'UNKNOWN', reasons: ['NO_ANSWERS'] };
  const byScore = bandOfScore(score, basis.settings);
  if (steps.length < Math.min(ENOUGH_STEPS, basis.steps.length)) {
    return { band: byScore === 'LOW' ? 'UNKNOWN' : 'MEDIUM', reasons: ['TOO_FEW_STEPS'] };
  }
  const lifts: BandReason[] = [];
  if (byScore === 'LOW' && steps.some(failsTableStakes)) lifts.push('TABLE_STAKES');
  if (byScore === 'LOW' && respondents.some((respondent) => isStrugglingBuyer(respondent, basis))) {
    lifts.push('BUYER_STRUGGLES');
  }
  return lifts.length > 0
    ? { band: 'MEDIUM', reasons: lifts }
    : { band: byScore, reasons: ['SCORE'] };
}

/** True if the respondent's own score reaches band HIGH. */
export function isStruggling(
  respondent: RespondentAnswers,
  { steps, settings }: ScoringBasis,
): boolean {
  return bandOfScore(ownScore(respondent, steps, settings), settings) === 'HIGH';
}

function failsTableStakes({ step, state }: StepInAccount): boolean {
  return step.isTableStakes && state === 'DIFFICULT';
}

function isStrugglingBuyer(respondent: RespondentAnswers, basis: ScoringBasis): boolean {
  const { role, answers } = respondent;
  return role === 'BUYER' && answers.length >= ENOUGH_STEPS && isStruggling(respondent, basis);
}
