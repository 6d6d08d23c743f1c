import type { Hotspot } from '../hotspots/hotspot.ts';

/** Number of testimonials and candidates for a step. */
export interface TestimonialCount {
  candidates: number;
  approvedTestimonials: number;
}

/** A step that fewer of our customers find difficult than people in the market, so marketing can use it. */
export interface LeadingStep extends TestimonialCount {
  stepKey: string;
  /** Market CES − our CES, in points, > 0. */
  lead: number;
  /** In percent. */
  marketCes: number;
}

const NONE: TestimonialCount = { candidates: 0, approvedTestimonials: 0 };

/**
 * Returns the steps with a lead over the market, greatest lead first. Equal leads keep the order of
 * `hotspots`.
 */
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
