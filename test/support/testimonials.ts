import type { Consent } from '../../lambdas/domain/testimonials/consent.ts';
import {
  type Candidate,
  type CandidateDecision,
  UNDECIDED,
} from '../../lambdas/domain/testimonials/testimonial.ts';
import { daysAgo } from './facts.ts';
import type { ConsentInput } from '../../lambdas/app/kernel/generated/inputs.ts';

export const PUBLICATION = { channel: 'WEBSITE', url: null, publishedOn: '2026-11-01' } as const;

/** Ana's consent to her own words, given five days ago, for website and press, without an expiry. */
export function aConsent(given: Partial<Consent> = {}): Consent {
  return {
    grantedAt: daysAgo(5),
    expiresAt: null,
    wordingVersion: '2026-1',
    channels: ['WEBSITE', 'PRESS'],
    attribution: 'ROLE_AND_COMPANY',
    purpose: 'Testimonial',
    method: 'EMAIL',
    evidence: 'mail 4711',
    approvedText: 'the map knows our trucks',
    recordedAt: daysAgo(4),
    recordedBy: 'mara@vendor.test',
    withdrawnAt: null,
    ...given,
  };
}

/** A candidate from Ana's words about planning. By default it has a consent if the state requires one. */
export function aCandidate(
  state: CandidateDecision['state'],
  {
    decision,
    ...given
  }: Partial<Omit<Candidate, 'decision'>> & {
    decision?: Partial<CandidateDecision>;
  } = {},
): Candidate {
  const isAgreed = state === 'APPROVED' || state === 'PUBLISHED';
  return {
    accountId: 'acme',
    jobKey: 'field-routing',
    respondentId: 'ana',
    stepKey: 'plan',
    submissionId: '1',
    effort: 'EASY',
    quote: 'the map knows our trucks',
    answeredAt: daysAgo(30),
    strength: 56.25,
    turnaround: null,
    heldBack: [],
    isSupported: true,
    decision: {
      ...UNDECIDED,
      ...(isAgreed && { consent: aConsent(), consentRecords: 1 }),
      state,
      ...decision,
    },
    ...given,
  };
}

/** A caller's consent input for website and press, without an expiry. */
export function consentInput(given: Partial<ConsentInput> = {}): ConsentInput {
  return {
    wordingVersion: '2026-1',
    channels: ['WEBSITE', 'PRESS'],
    attribution: 'NAME_AND_COMPANY',
    evidence: 'mail 4711',
    ...given,
  };
}
