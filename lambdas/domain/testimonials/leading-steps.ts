import type { Hotspot } from '../hotspots/hotspot.ts';

/** Testimonials that there are, or could be, for a step. */
export interface TestimonialCount {
  candidates: number;
  approvedTestimonials: number;
}

/** A step at which our customers struggle less than the market does: something to talk about. */
export interface LeadingStep extends TestimonialCount {
  stepKey: string;
  /** Market CES − our CES, points, > 0. */
  lead: number;
  /** Percent. */
  marketCes: number;
}

const NONE: TestimonialCount = { candidates: 0, approvedTestimonials: 0 };

/** The steps that we lead on, greatest lead first; equal leads stay in the order of `hotspots`. */
export function leadingSteps(
  hotspots: readonly Hotspot[],
  counts: ReadonlyMap<string, TestimonialCount>,
): LeadingStep[] {
  return hotspots
    .flatMap(({ stepKey, lead, marketCes }) => {
      if (lead === null || marketCes === null || lead <= 0) return [];
      return [{ stepKey, lead, marketCes, ...(counts.get(stepKey) ?? NONE) }];
    })
    .sort((a, b) => b.lead - a.lead);
}
