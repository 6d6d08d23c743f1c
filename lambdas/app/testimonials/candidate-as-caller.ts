import { isAllowed } from '../../platform/authz/authorize.ts';
import {
  holdReasonsForMarketing,
  isShownToMarketing,
} from '../../domain/testimonials/shown-to-marketing.ts';
import { mayContact } from '../../domain/people/respondent.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import { isHidden } from '../privacy/hidden-words.ts';
import type { Scope } from '../kernel/scope.ts';

/** Returns whether the caller sees every candidate and all reasons for holding it back. */
export function seesEveryCandidate({ actor }: Pick<Scope, 'actor'>): boolean {
  return isAllowed(actor, 'RISKS_READ');
}

/** Returns the part of a candidate that the caller may see. Null if they may not see it at all. */
export async function candidateAsCaller(
  scope: Scope,
  candidate: Candidate | null,
): Promise<Candidate | null> {
  if (!candidate || (await isOfHidden(scope, candidate))) return null;
  if (seesEveryCandidate(scope)) return candidate;
  if (!isShownToMarketing(candidate)) return null;
  if (isLeftAlone(candidate)) {
    const respondent = await scope.loaders.respondent(candidate);
    if (!respondent || !mayContact(respondent)) return null;
  }
  return { ...candidate, heldBack: holdReasonsForMarketing(candidate.heldBack) };
}

/** A request to be erased withdraws the person's quotes, so other candidates need no lookup. */
async function isOfHidden(scope: Scope, candidate: Candidate): Promise<boolean> {
  const isLeft = candidate.isSupported && candidate.decision.state !== 'WITHDRAWN';
  return !isLeft && isHidden(scope, candidate);
}

/** Holding back is no longer computed for an unsupported candidate, so its permission may be outdated. */
function isLeftAlone({ isSupported, decision }: Candidate): boolean {
  return !isSupported && decision.state === 'CANDIDATE';
}
