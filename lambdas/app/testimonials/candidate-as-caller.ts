import { isAllowed } from '../../platform/authz/authorise.ts';
import { holdReasonsForMarketing, isShownToMarketing } from '../../domain/people/as-caller.ts';
import { mayContact } from '../../domain/people/respondent.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import { isHidden } from '../privacy/hidden-words.ts';
import type { Scope } from '../kernel/scope.ts';

/** Whether a caller sees every candidate, and all that holds it back. */
export function seesEveryCandidate({ actor }: Pick<Scope, 'actor'>): boolean {
  return isAllowed(actor, 'RISKS_READ');
}

/** A candidate as the caller may see it; null where to them there is none. */
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

/** Who asks to be erased has withdrawn every quote by that: of the others no one needs to be read. */
async function isOfHidden(scope: Scope, candidate: Candidate): Promise<boolean> {
  const isLeft = candidate.isSupported && candidate.decision.state !== 'WITHDRAWN';
  return !isLeft && isHidden(scope, candidate);
}

/** Once its ground is gone no one computes any more what holds it back: the permission may be older. */
function isLeftAlone({ isSupported, decision }: Candidate): boolean {
  return !isSupported && decision.state === 'CANDIDATE';
}
