import { authorize } from '../../platform/authz/authorize.ts';
import type { SegmentTotals } from '../../domain/hotspots/rollup-totals.ts';
import type { Job } from '../../domain/jobs/job.ts';
import {
  leadingSteps,
  type LeadingStep,
  type TestimonialCount,
} from '../../domain/testimonials/leading-steps.ts';
import { hotspotsOf } from '../hotspots/hotspots-list.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import type { LeadingStepsArguments } from '../kernel/generated/inputs.ts';

/**
 * Steps at which our customers struggle less than the market, with testimonial counts. For callers who may
 * not see respondents, steps with suppressed figures are left out.
 */
export async function leadingStepsGet(
  scope: Scope,
  { job: selector }: LeadingStepsArguments,
): Promise<{ job: Job; steps: readonly LeadingStep[] }> {
  authorize(scope.actor, 'LEADING_STEPS_READ');
  const job = await requireJob(scope, selector);
  const totals = await scope.ports.rollups.segments(job.key);
  const figures = hotspotsOf(scope, job, totals);
  return { job, steps: leadingSteps(figures, countsByStep(job, totals)) };
}

/** Number of candidates and approved testimonials per step, over all segments. */
function countsByStep(job: Job, totals: readonly SegmentTotals[]): Map<string, TestimonialCount> {
  const counts = job.steps.map(({ key, ordinal }) => {
    const cells = totals.flatMap(({ steps }) => steps[ordinal] ?? []);
    const sum = (of: 'candidates' | 'approved') => cells.reduce((n, cell) => n + cell[of], 0);
    const count = { candidates: sum('candidates'), approvedTestimonials: sum('approved') };
    return [key, count] as const;
  });
  return new Map(counts);
}
