import { isShownToMarketing } from './shown-to-marketing.ts';
import { type Candidate, effectiveState, type TestimonialState } from './testimonial.ts';
import type { Instant } from '../kernel/time.ts';

/** Filter of a list of candidates. */
export interface CandidateCriteria {
  stepKeys: readonly string[] | null;
  /** Null for CANDIDATE, REQUESTED, APPROVED and PUBLISHED. */
  states: readonly TestimonialState[] | null;
  /** Absent for all accounts. */
  accountIds?: readonly string[];
  /** If false, leaves out candidates in state CANDIDATE that are on hold. */
  includeHeldBack: boolean;
  turnaroundOnly: boolean;
  /** True for only those that marketing may see. */
  forMarketing: boolean;
}

/** States of candidates that are testimonials or may still become one. */
const LIVE_STATES: readonly TestimonialState[] = [
  'CANDIDATE',
  'REQUESTED',
  'APPROVED',
  'PUBLISHED',
];

export function isListed(candidate: Candidate, criteria: CandidateCriteria, at: Instant): boolean {
  const { stepKeys, states, accountIds, ...only } = criteria;
  const state = effectiveState(candidate, at);
  const isHeld = state === 'CANDIDATE' && candidate.heldBack.length > 0;
  return (
    (states ?? LIVE_STATES).includes(state) &&
    (stepKeys === null || stepKeys.includes(candidate.stepKey)) &&
    (!accountIds || accountIds.includes(candidate.accountId)) &&
    (only.includeHeldBack || !isHeld) &&
    (!only.turnaroundOnly || candidate.turnaround !== null) &&
    (!only.forMarketing || isShownToMarketing(candidate))
  );
}
