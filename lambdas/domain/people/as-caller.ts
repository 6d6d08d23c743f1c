import type { Hotspot, HotspotOptions } from '../hotspots/hotspot.ts';
import { orderHotspots, rankHotspots } from '../hotspots/hotspot-order.ts';
import type { Candidate, HoldReason } from '../testimonials/testimonial.ts';

/** What a caller may see of the people behind the figures. */
export interface Caller {
  /** False: figures that a few people stand behind are withheld. */
  seesRespondents: boolean;
}

/**
 * Hotspots as a caller sees them. `suppressed` holds the keys of the steps to withhold from callers
 * without sight of respondents; ranks are given again, so that no gap in them tells of a hidden one.
 */
export function hotspotsAsCaller(
  hotspots: readonly Hotspot[],
  caller: Caller,
  suppressed: ReadonlySet<string>,
  { order = 'RANK', isReversed }: Pick<HotspotOptions, 'order' | 'isReversed'> = {},
): Hotspot[] {
  if (caller.seesRespondents) return orderHotspots(hotspots, order, isReversed);
  const seen = hotspots.map((hotspot) =>
    suppressed.has(hotspot.stepKey) ? withheld(hotspot) : hotspot,
  );
  return orderHotspots(rankHotspots(seen), order, isReversed);
}

/** A hotspot without any of its figures. */
export function withheld({ stepKey, position, segment }: Hotspot): Hotspot {
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
    bestRival: null,
    leapfrogGap: null,
    quadrant: 'UNKNOWN',
  };
}

/**
 * Whether marketing may know of a candidate: the person has agreed to be asked, or someone has moved
 * it on. A person who withdraws what they were never asked for is not revealed by that.
 */
export function isShownToMarketing({ heldBack, decision }: Candidate): boolean {
  if (!heldBack.includes('NO_PERMISSION')) return true;
  const isOwnWithdrawal = decision.state === 'WITHDRAWN' && decision.consent === null;
  return decision.state !== 'CANDIDATE' && !isOwnWithdrawal;
}

/** Why a candidate is held back, as marketing reads it: what it cannot fix is one NOT_NOW. */
export function holdReasonsForMarketing(reasons: readonly HoldReason[]): HoldReason[] {
  const isOpen = (reason: HoldReason) => reason === 'NO_PERMISSION' || reason === 'NO_EMAIL';
  const open = reasons.filter(isOpen);
  return open.length === reasons.length ? open : [...open, 'NOT_NOW'];
}
