import { authorise } from '../../authz/authorise.ts';
import { hotspots } from '../../domain/hotspot.ts';
import type { Job } from '../../domain/job.ts';
import { leadingSteps, type LeadingStep } from '../../domain/leading-steps.ts';
import type { Scope } from '../scope.ts';
import { needJob, type JobSelector } from '../selectors.ts';

/** The steps at which our customers struggle less than the market, with the testimonials for them. */
export async function leadingStepsGet(
  scope: Scope,
  { job: selector }: { job: JobSelector },
): Promise<{ job: Job; steps: readonly LeadingStep[] }> {
  authorise(scope.actor, 'leading-steps:read');
  const job = await needJob(scope, selector);
  const { rollups, candidates } = scope.ports;
  const [totals, counts] = await Promise.all([
    rollups.segments(job.key),
    candidates.countsByStep(job.key),
  ]);
  const testimonials = Object.entries(counts).map(([stepKey, count]) => {
    return [
      stepKey,
      { candidates: count.candidates, approvedTestimonials: count.approved },
    ] as const;
  });
  return { job, steps: leadingSteps(hotspots(job, totals), new Map(testimonials)) };
}
