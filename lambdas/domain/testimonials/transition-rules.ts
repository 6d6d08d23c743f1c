import type { ConsentRecord, ConsentTerms } from './consent.ts';
import {
  type Candidate,
  type CandidateDecision,
  isAgreed,
  lacksConsent,
  type Publication,
  type TestimonialState,
} from './testimonial.ts';
import type { Instant } from '../kernel/time.ts';
import type { UserError } from '../kernel/user-error.ts';

/** The data of a decision. An absent text keeps the current one; null clears it. */
export interface TransitionChange {
  at: Instant;
  /** The user who decides. */
  by: string;
  publishedText?: string | null | undefined;
  /** Granted at `at` if `grantedAt` is null. */
  consent?: (ConsentTerms & { grantedAt: Instant | null }) | null | undefined;
  publication?: Publication | null | undefined;
}

/** The decision made, or why it is refused. */
export type TransitionResult =
  | {
      kind: 'decided';
      decision: CandidateDecision;
      /** The entry to append to the consent record. */
      record: ConsentRecord | null;
      /**
       * MADE if the person is now asked, which the fatigue window must allow. UNDONE if they were not asked
       * after all.
       */
      request: 'MADE' | 'UNDONE' | null;
    }
  /** The same decision was already made. */
  | { kind: 'unchanged' }
  | { kind: 'refused'; error: UserError };

/** States that each state may move to. Moving to the same state requires a change. */
const NEXT_STATES: Readonly<Record<TestimonialState, readonly TestimonialState[]>> = {
  CANDIDATE: ['REQUESTED', 'DECLINED', 'WITHDRAWN'],
  // Back to CANDIDATE if the person was not asked after all.
  REQUESTED: ['CANDIDATE', 'REQUESTED', 'APPROVED', 'DECLINED', 'WITHDRAWN'],
  APPROVED: ['REQUESTED', 'APPROVED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN'],
  PUBLISHED: ['REQUESTED', 'APPROVED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN'],
  // Retired because the consent expired: the person may be asked again.
  RETIRED: ['REQUESTED', 'DECLINED', 'WITHDRAWN'],
  DECLINED: [],
  WITHDRAWN: [],
};

/** Returns why a state cannot be reached from the current one, or null if it can. */
export function unreachable(
  candidate: Candidate,
  from: TestimonialState,
  to: TestimonialState,
  at: Instant,
): TransitionResult | null {
  const next = NEXT_STATES[from];
  if (!candidate.isSupported && next.length > 0 && (to === 'REQUESTED' || isAgreed(to))) {
    return refused('to', 'The answer behind this quote was changed or has expired.');
  }
  if (next.includes(to)) return null;
  if (isAgreed(to) && from === 'RETIRED' && lacksConsent(candidate, at)) {
    const { consent } = candidate.decision;
    const why = consent ? 'The consent has expired' : 'No consent is on record';
    return refused('to', `${why}: ask the person again (REQUESTED).`);
  }
  const only = next.length === 0 ? '' : `, only ${next.join(', ')}`;
  return refused('to', `A testimonial in state ${from} cannot become ${to}${only}.`);
}

/** Returns a refusal if the input has a field that the new state would ignore, else null. */
export function misplaced(
  to: TestimonialState,
  { publishedText, consent, publication }: TransitionChange,
): TransitionResult | null {
  const takesText = to === 'REQUESTED' || isAgreed(to);
  if (publishedText !== undefined && !takesText) {
    return refused('publishedText', 'Give a text only to request, approve or publish.');
  }
  if (consent && to !== 'APPROVED') {
    return refused('consent', 'Give a new or renewed consent only with APPROVED.');
  }
  if (publication && to !== 'PUBLISHED') {
    return refused('publication', 'Give a publication only with PUBLISHED.');
  }
  return null;
}

export function refused(field: string | readonly string[], message: string): TransitionResult {
  const path = typeof field === 'string' ? [field] : [...field];
  return { kind: 'refused', error: { code: 'INVALID', message, field: path } };
}
