import type { Learned, LearnedPrior } from '../../jobs/learned.ts';

/** How far a value must move before it is adopted, so that figures do not change every night. */
const SPREAD_STEP = 0.02;
const PRIOR_STEP = 0.03;

/** What is in force, with another spread of people if that differs enough. */
export function adoptSpread(inForce: Learned, personSpread: number): Learned {
  return Math.abs(personSpread - inForce.personSpread) >= SPREAD_STEP
    ? { ...inForce, personSpread, version: inForce.version + 1 }
    : inForce;
}

/** What is in force, with another prior if its mean or spread differs enough from `before`. */
export function adoptPrior(inForce: Learned, before: LearnedPrior, learned: LearnedPrior): Learned {
  const moved = Math.max(
    Math.abs(learned.index - before.index),
    Math.abs(learned.spread - before.spread),
  );
  return moved >= PRIOR_STEP
    ? { ...inForce, prior: learned, version: inForce.version + 1 }
    : inForce;
}
