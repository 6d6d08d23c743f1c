import { struggleOf } from './effort.ts';
import { riskScore } from '../bands/risk-score.ts';
import type { Reading } from '../reading.ts';
import type { ScoringBasis } from '../../jobs/scoring-basis.ts';

/** Weight of the prior spread of respondents within an account, in observations. */
const PERSON_SPREAD_WORTH = 3;
/**
 * Spread of a step's true struggle around the index, and of one respondent's answer around the step's
 * struggle.
 */
const STEP_SPREAD = 0.12;
const ANSWER_SPREAD = 0.25;
/** Standard normal quantile of an 80 % interval. */
const Z_80 = 1.28155;

/** The precision of a struggle index. */
export interface Precision {
  /** se: standard error of the struggle index, > 0. */
  standardError: number;
  /** n*: number of respondents, discounted for unequal weights; 1 or more. */
  effectiveRespondents: number;
  /** 80 % interval of the score. */
  interval: { lower: number; upper: number };
}

/** Returns the precision of a reading, or null without answers (docs/scoring.md, Precision). */
export function precisionOf(reading: Reading, basis: ScoringBasis): Precision | null {
  const { index } = reading;
  if (index === null) return null;
  const parts = partsOf(reading);
  const effectiveRespondents = 1 / sum(parts.map(({ weight }) => weight ** 2));
  const deviation = sum(parts.map(({ weight, mean }) => weight * (mean - index) ** 2));
  const variance =
    (PERSON_SPREAD_WORTH * basis.learned.personSpread ** 2 + effectiveRespondents * deviation) /
    (PERSON_SPREAD_WORTH - 1 + effectiveRespondents);
  const standardError = Math.sqrt(
    variance / effectiveRespondents + unansweredVariance(reading, basis),
  );
  const scoreAt = (x: number) => riskScore(Math.min(Math.max(x, 0), 1), basis.settings);
  return {
    standardError,
    effectiveRespondents,
    interval: {
      lower: scoreAt(index - Z_80 * standardError),
      upper: scoreAt(index + Z_80 * standardError),
    },
  };
}

/** Variance due to unanswered steps, and to steps that single respondents did not answer. */
function unansweredVariance({ respondents, steps }: Reading, basis: ScoringBasis): number {
  const answers = sum(respondents.map((respondent) => respondent.answers.length));
  const active = basis.steps.length;
  return (
    ((1 - steps.length / active) * STEP_SPREAD ** 2) / steps.length +
    ((1 - answers / (respondents.length * active)) * ANSWER_SPREAD ** 2) / answers
  );
}

/** Returns each respondent's weight a_c in the index (these sum to 1) and weighted mean struggle m_c. */
function partsOf({ respondents, steps }: Reading): { weight: number; mean: number }[] {
  const importance = sum(steps.map(({ step }) => step.importance));
  const stepOf = new Map(steps.map((step) => [step.step.key, step]));
  return respondents.map((respondent) => {
    const parts = respondent.answers.flatMap(({ stepKey, effort }) => {
      const step = stepOf.get(stepKey);
      if (!step) return [];
      const weight = (step.step.importance / importance) * (respondent.weight / step.weight);
      return [{ weight, struggle: struggleOf(effort) }];
    });
    const weight = sum(parts.map((part) => part.weight));
    return { weight, mean: sum(parts.map((part) => part.weight * part.struggle)) / weight };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
