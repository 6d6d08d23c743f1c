import { isKnownByLink } from '../../../../app/surveys/links/is-by-link.ts';
import { candidateNodeId } from '../../../../app/testimonials/candidate-key.ts';
import { consentGet, consentsGet } from '../../../../app/testimonials/consents-get.ts';
import {
  effectiveState,
  needsReview,
  shownWords,
} from '../../../../domain/testimonials/testimonial.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { stepOfJob } from './part-of-job.ts';
import { storedAccount } from './stored-account.ts';

export const testimonialResolvers: Pick<Resolvers, 'LeadingStep' | 'TestimonialCandidate'> = {
  TestimonialCandidate: {
    id: ({ candidate }) => candidateNodeId(candidate),
    account: ({ candidate }, _, { scope }) => storedAccount(scope, candidate.accountId),
    respondent: ({ candidate }, _, { scope }) => scope.loaders.respondent(candidate),
    step: ({ job, candidate }) => stepOfJob(job, candidate.stepKey),
    effort: ({ candidate }) => candidate.effort,
    quote: ({ candidate }, _, { scope }) => shownWords(candidate, scope.ports.now()).quote,
    publishedText: ({ candidate }, _, { scope }) =>
      shownWords(candidate, scope.ports.now()).publishedText,
    strength: ({ candidate }) => candidate.strength,
    answeredAt: ({ candidate }) => candidate.answeredAt,
    isByLink: ({ candidate }, _, { scope }) => isKnownByLink(scope, candidate.submissionId),
    turnaround: ({ candidate }) => candidate.turnaround,
    state: ({ candidate }, _, { scope }) => effectiveState(candidate, scope.ports.now()),
    heldBack: ({ candidate }) => candidate.heldBack,
    needsReview: ({ candidate }, _, { scope }) => needsReview(candidate, scope.ports.now()),
    consent: ({ candidate }, _, { scope }) => consentGet(scope, candidate),
    consents: ({ candidate }, _, { scope }) => consentsGet(scope, candidate),
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
