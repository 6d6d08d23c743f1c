import type { ScoringSettings } from '../jobs/settings.ts';
import { NOISE } from '../kernel/is-at-least.ts';
import type { Coverage } from '../scoring/assessment.ts';

/** How the contacts who did not respond would have to answer for the account to reach a band. */
export interface TippingPoint {
  /**
   * Mean struggle of the contacts who did not respond. Above 1 if impossible, 0 or less if already reached.
   */
  struggle: number;
  state: 'ALREADY' | 'POSSIBLE' | 'IMPOSSIBLE';
}

/** A tipping point for one band of the job's settings. */
export interface BandTippingPoint extends TippingPoint {
  band: 'HIGH' | 'MEDIUM';
}

/**
 * Returns the mean struggle of non-respondents from which the score reaches band HIGH, and MEDIUM. Ignores
 * other rules. Empty without an index, and if all contacts responded.
 */
export function tippingPoints(
  index: number | null,
  { respondentsHeard, contactsKnown }: Pick<Coverage, 'respondentsHeard' | 'contactsKnown'>,
  { intercept, slope, highFrom, mediumFrom }: ScoringSettings,
): BandTippingPoint[] {
  if (index === null) return [];
  const bands = [
    ['HIGH', highFrom],
    ['MEDIUM', mediumFrom],
  ] as const;
  return bands.flatMap(([band, from]) => {
    const cut = indexAt(from, intercept, slope);
    const point = tippingPoint(index, respondentsHeard, contactsKnown, cut);
    return point ? [{ band, ...point }] : [];
  });
}

/** Returns the index at which the score reaches a threshold, 0..100. Always finite. */
export function indexAt(threshold: number, intercept: number, slope: number): number {
  // A score never is 0 or 100, but reaches both within the tolerance of `isAtLeast`.
  const reached = Math.min(Math.max(threshold, NOISE), 100 - NOISE);
  return (Math.log(reached / (100 - reached)) - intercept) / slope;
}

/**
 * Returns the mean struggle of the `known − responded` non-respondents from which the overall index reaches
 * `cut`. Null if all responded.
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
