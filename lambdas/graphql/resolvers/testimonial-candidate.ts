import { candidateNodeId } from '../../app/testimonials/candidate-key.ts';
import { effectiveState, needsReview } from '../../domain/testimonial.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { stepOfJob } from './part-of-job.ts';
import { storedAccount } from './stored-account.ts';

export const testimonialResolvers: Pick<Resolvers, 'LeadingStep' | 'TestimonialCandidate'> = {
  TestimonialCandidate: {
    id: ({ candidate }) => candidateNodeId(candidate),
    account: ({ candidate }, _, { scope }) => storedAccount(scope, candidate.accountId),
    respondent: ({ candidate }, _, { scope }) => scope.loaders.respondent(candidate),
    step: ({ job, candidate }) => stepOfJob(job, candidate.stepKey),
    effort: ({ candidate }) => candidate.effort,
    quote: ({ candidate }) => candidate.quote,
    publishedText: ({ candidate }) => candidate.decision.publishedText,
    strength: ({ candidate }) => candidate.strength,
    answeredAt: ({ candidate }) => candidate.answeredAt,
    turnaround: ({ candidate }) => candidate.turnaround,
    state: ({ candidate }) => effectiveState(candidate),
    heldBack: ({ candidate }) => candidate.heldBack,
    needsReview: ({ candidate }) => needsReview(candidate),
    publications: ({ candidate }) => candidate.decision.publications,
  },
  LeadingStep: {
    step: ({ job, leading }) => stepOfJob(job, leading.stepKey),
    lead: ({ leading }) => leading.lead,
    marketCes: ({ leading }) => leading.marketCes,
    approvedTestimonials: ({ leading }) => leading.approvedTestimonials,
    candidates: ({ leading }) => leading.candidates,
  },
};
