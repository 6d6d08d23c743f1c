import { mean, sum } from 'simple-statistics';
import { DEFAULT_PERSON_SPREAD } from '../../jobs/learned.ts';

/** Weight of the default spread, in observations. */
const DEFAULT_SPREAD_WORTH = 20;

/** What an account adds to the learned spread. Plain sums, so that accounts can be added up. */
export interface SpreadPart {
  /** Σ (m_c − m̄)² over the account's respondents. */
  squares: number;
  /** Degrees of freedom: respondents − 1. */
  freedom: number;
}

/** Computes the part from each respondent's plain mean of current struggles. Null without respondents. */
export function spreadPart(respondentMeans: readonly number[]): SpreadPart | null {
  if (respondentMeans.length === 0) return null;
  const center = mean(respondentMeans);
  return {
    squares: sum(respondentMeans.map((value) => (value - center) ** 2)),
    freedom: respondentMeans.length - 1,
  };
}

/** σ_p: the spread of respondents within an account, shrunk toward the default while there is little data. */
export function learnedSpread(parts: readonly SpreadPart[]): number {
  const squares = sum(parts.map((part) => part.squares));
  const freedom = sum(parts.map((part) => part.freedom));
  return Math.sqrt(
    (DEFAULT_SPREAD_WORTH * DEFAULT_PERSON_SPREAD ** 2 + squares) /
      (DEFAULT_SPREAD_WORTH + freedom),
  );
}
