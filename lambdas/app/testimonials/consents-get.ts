import { authorize, isAllowed } from '../../platform/authz/authorize.ts';
import { consentsOf, type Consent } from '../../domain/testimonials/consent.ts';
import { areWordsHidden, type Candidate } from '../../domain/testimonials/testimonial.ts';
import type { Scope } from '../kernel/scope.ts';

/** The latest consent to a quote, in effect or not. Null if there was none. */
export function consentGet(scope: Scope, candidate: Candidate): Consent | null {
  authorize(scope.actor, 'CONSENTS_READ');
  const { consent } = candidate.decision;
  return consent && asSeen(scope, candidate, consent);
}

/** All consents to a quote, oldest first. */
export async function consentsGet(scope: Scope, candidate: Candidate): Promise<Consent[]> {
  authorize(scope.actor, 'CONSENTS_READ');
  const records = await scope.loaders.consentRecords(candidate);
  return consentsOf(records).map((consent) => asSeen(scope, candidate, consent));
}

/** Text that may no longer be used is shown only to those who have to prove what was agreed. */
function asSeen({ actor, ports }: Scope, candidate: Candidate, consent: Consent): Consent {
  const isWithheld = areWordsHidden(candidate, ports.now()) && !isAllowed(actor, 'AUDIT_READ');
  return isWithheld ? { ...consent, approvedText: '' } : consent;
}
