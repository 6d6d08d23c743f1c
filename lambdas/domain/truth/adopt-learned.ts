import type { Prior } from './learned-prior.ts';

/** Figures of a portfolio that its own answers teach, in force beside the settings. */
export interface Learned {
  /** Counts up by 1 with each adoption; 0 while the usual values are in force. */
  version: number;
  /** σ_p: spread of people within an account. */
  personSpread: number;
  /** Mean and spread of the index that `rankScore` shrinks to; null: those of the settings. */
  prior: Prior | null;
}

/** Accounts with answers from which a portfolio teaches anything. */
export const ENOUGH_ACCOUNTS = 20;
/** How far a value must move before it is adopted, so that figures do not change every night. */
const SPREAD_STEP = 0.02;
const PRIOR_STEP = 0.03;

/** Whether a newly learned spread differs enough from the one in force. */
export function movesSpread(inForce: number, learned: number): boolean {
  return Math.abs(learned - inForce) >= SPREAD_STEP;
}

/** Whether a newly learned prior differs enough from the one in force. */
export function movesPrior(inForce: Prior, learned: Prior): boolean {
  return (
    Math.abs(learned.mean - inForce.mean) >= PRIOR_STEP ||
    Math.abs(learned.spread - inForce.spread) >= PRIOR_STEP
  );
}
