import type { Hotspot, HotspotOptions } from './hotspot.ts';
import { orderHotspots, rankHotspots } from './hotspot-order.ts';

/** What a caller may see about respondents. */
export interface Caller {
  /** If false, figures that come from too few respondents are suppressed. */
  seesRespondents: boolean;
}

/**
 * Returns hotspots as the caller may see them. `suppressed` holds the keys of the steps to hide from callers
 * without the right to see respondents. Ranks are assigned again, so that a gap does not reveal a hidden
 * step.
 */
export function hotspotsAsCaller(
  hotspots: readonly Hotspot[],
  caller: Caller,
  suppressed: ReadonlySet<string>,
  { order = 'RANK', isReversed }: Pick<HotspotOptions, 'order' | 'isReversed'> = {},
): Hotspot[] {
  if (caller.seesRespondents) return orderHotspots(hotspots, order, isReversed);
  const seen = hotspots.map((hotspot) =>
    suppressed.has(hotspot.stepKey) ? suppressedHotspot(hotspot) : hotspot,
  );
  return orderHotspots(rankHotspots(seen), order, isReversed);
}

/** Returns a hotspot without any figures. */
export function suppressedHotspot({ stepKey, position, segment }: Hotspot): Hotspot {
  return {
    stepKey,
    position,
    segment,
    rank: null,
    isSuppressed: true,
    asOf: null,
    ces: null,
    struggle: null,
    interval: null,
    difficult: null,
    easy: null,
    respondents: null,
    effectiveRespondents: null,
    aboutConsumption: null,
    reasons: null,
    accounts: null,
    accountsDifficult: null,
    riskWeightedArr: null,
    arrSavedIfEasy: null,
    marketCes: null,
    lead: null,
    bestCompetitor: null,
    leapfrogGap: null,
    quadrant: 'UNKNOWN',
  };
}
