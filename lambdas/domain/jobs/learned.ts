/** Values learned from a job's own answers, in force beside its settings (docs/scoring.md, Precision). */
export interface Learned {
  /** Incremented with each adoption; 0 while the defaults are in force. */
  version: number;
  /** σ_p: the spread of respondents within an account. */
  personSpread: number;
  /**
   * Mean and spread of the struggle index that `rankScore` shrinks to. Null if those of the settings apply.
   */
  prior: LearnedPrior | null;
}

export interface LearnedPrior {
  index: number;
  spread: number;
}

/** Spread of respondents within an account that is assumed until it can be learned. */
export const DEFAULT_PERSON_SPREAD = 0.22;

export const NOTHING_LEARNED: Learned = {
  version: 0,
  personSpread: DEFAULT_PERSON_SPREAD,
  prior: null,
};
