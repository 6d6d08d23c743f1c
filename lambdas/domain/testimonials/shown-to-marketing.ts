import type { Candidate, HoldReason } from './testimonial.ts';

/**
 * True if marketing may see a candidate: the contact agreed to be asked, or the candidate is past CANDIDATE.
 * A contact who withdrew without having consented stays hidden.
 */
export function isShownToMarketing({ heldBack, decision }: Candidate): boolean {
  if (!heldBack.includes('NO_PERMISSION')) return true;
  const isOwnWithdrawal = decision.state === 'WITHDRAWN' && decision.consent === null;
  return decision.state !== 'CANDIDATE' && !isOwnWithdrawal;
}

/**
 * Returns why a candidate is on hold, as marketing sees it. What marketing cannot resolve becomes NOT_NOW.
 */
export function holdReasonsForMarketing(reasons: readonly HoldReason[]): HoldReason[] {
  const isOpen = (reason: HoldReason) => reason === 'NO_PERMISSION' || reason === 'NO_EMAIL';
  const open = reasons.filter(isOpen);
  return open.length === reasons.length ? open : [...open, 'NOT_NOW'];
}
