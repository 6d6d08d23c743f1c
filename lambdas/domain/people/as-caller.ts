import type { Hotspot, HotspotOptions } from '../hotspots/hotspot.ts';
import { orderHotspots, rankHotspots } from '../hotspots/hotspot-order.ts';
import type { Candidate, HoldReason } from '../testimonials/testimonial.ts';

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
    suppressed.has(hotspot.stepKey) ? withheld(hotspot) : hotspot,
  );
  return orderHotspots(rankHotspots(seen), order, isReversed);
}

/** Returns a hotspot without any figures. */
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
    bestCompetitor: null,
    leapfrogGap: null,
    quadrant: 'UNKNOWN',
  };
}

/**
 * True if marketing may see a candidate: the contact agreed to be asked, or the candidate is past CANDIDATE.
 * A contact who withdrew without having consented stays hidden.
 */
export function isShownToMarketing({ heldBack, decision }: Candidate): boolean {
  if (!heldBack.includes('NO_PERMISSION')) return true;
  const isOwnWithdrawal = decision.state === 'WITHDRAWN' && decision.consent === null;
  return decision.state !== 'CANDIDATE' && !isOwnWithdrawal;
}

/**
 * Returns why a candidate is on hold, as marketing sees it. What marketing cannot resolve becomes NOT_NOW.
 */
export function holdReasonsForMarketing(reasons: readonly HoldReason[]): HoldReason[] {
  const isOpen = (reason: HoldReason) => reason === 'NO_PERMISSION' || reason === 'NO_EMAIL';
  const open = reasons.filter(isOpen);
  return open.length === reasons.length ? open : [...open, 'NOT_NOW'];
}
