/** Figures that a job's own answers teach, in force beside its settings (docs/scoring.md, Precision). */
export interface Learned {
  /** Counts up by 1 with each adoption; 0 while the usual values are in force. */
  version: number;
  /** σ_p: spread of people around their account's index. */
  personSpread: number;
  /** Mean and spread of the struggle index that `rankScore` shrinks to; null: those of the settings. */
  prior: LearnedPrior | null;
}

export interface LearnedPrior {
  index: number;
  spread: number;
}

/** What is assumed of people within an account before answers teach better. */
export const USUAL_PERSON_SPREAD = 0.22;

export const NOTHING_LEARNED: Learned = {
  version: 0,
  personSpread: USUAL_PERSON_SPREAD,
  prior: null,
};
