import { isShownToMarketing } from '../people/as-caller.ts';
import { type Candidate, effectiveState, type TestimonialState } from './testimonial.ts';
import type { Instant } from '../kernel/time.ts';

/** What a list of candidates is narrowed by. */
export interface CandidateCriteria {
  stepKeys: readonly string[] | null;
  /** Null: CANDIDATE, REQUESTED, APPROVED and PUBLISHED. */
  states: readonly TestimonialState[] | null;
  /** Absent: of all accounts. */
  accountIds?: readonly string[];
  /** Otherwise a CANDIDATE that is held back is left out; no other state ever is. */
  includeHeldBack: boolean;
  turnaroundOnly: boolean;
  /** Only what marketing may know of. */
  forMarketing: boolean;
}

/** The states of what may still become a testimonial, or is one. */
const LIVE_STATES: readonly TestimonialState[] = [
  'CANDIDATE',
  'REQUESTED',
  'APPROVED',
  'PUBLISHED',
];

/** Whether a candidate, as it stands at an instant, is in a list so narrowed. */
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
