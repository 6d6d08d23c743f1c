import { logit } from './logistic.ts';

/** What the silent would have to say for an account to be in another band. */
export interface TippingPoint {
  /** Mean struggle of those who did not respond; above 1 it cannot be, below 0 it is so already. */
  struggle: number;
  state: 'ALREADY' | 'POSSIBLE' | 'IMPOSSIBLE';
}

/** The index at which the score reaches a threshold, 0..100. */
export function indexAt(threshold: number, intercept: number, slope: number): number {
  return (logit(threshold / 100) - intercept) / slope;
}

/**
 * The mean struggle of `known − responded` silent people from which the index of all reaches `cut`;
 * null where nobody is silent.
 */
export function tippingPoint(
  index: number,
  responded: number,
  known: number,
  cut: number,
): TippingPoint | null {
  if (known <= responded) return null;
  const struggle = (cut * known - index * responded) / (known - responded);
  if (struggle <= 0) return { struggle, state: 'ALREADY' };
  return { struggle, state: struggle > 1 ? 'IMPOSSIBLE' : 'POSSIBLE' };
}
