import type { ScoringSettings } from '../jobs/settings.ts';
import type { Coverage } from '../scoring/assessment.ts';

/** What the silent would have to say for an account to be in another band. */
export interface TippingPoint {
  /** Mean struggle of those who did not respond; above 1 it cannot be, below 0 it is so already. */
  struggle: number;
  state: 'ALREADY' | 'POSSIBLE' | 'IMPOSSIBLE';
}

/** The same for a band of a job's settings. */
export interface BandTippingPoint extends TippingPoint {
  band: 'HIGH' | 'MEDIUM';
}

/**
 * From which mean struggle of the silent an account is in band HIGH, and in MEDIUM by its score alone.
 * Empty without an index, and where no one is silent.
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

/** The index at which the score reaches a threshold, 0..100. */
export function indexAt(threshold: number, intercept: number, slope: number): number {
  return (Math.log(threshold / (100 - threshold)) - intercept) / slope;
}

/**
 * The mean struggle of `known − responded` silent people from which the index of all reaches `cut`;
 * null where no one is silent.
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
