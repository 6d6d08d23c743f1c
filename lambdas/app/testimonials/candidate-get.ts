import { authorize } from '../../platform/authz/authorize.ts';
import type { Candidate, CandidateKey } from '../../domain/testimonials/testimonial.ts';
import type { Scope } from '../kernel/scope.ts';
import { candidateAsCaller } from './candidate-as-caller.ts';

/** A testimonial candidate. Null if there is none or the caller may not see it. */
export async function candidateGet(scope: Scope, key: CandidateKey): Promise<Candidate | null> {
  authorize(scope.actor, 'TESTIMONIALS_READ');
  const stored = (await scope.ports.candidates.get(key)) ?? (await movedCandidate(scope, key));
  return candidateAsCaller(scope, stored?.value ?? null);
}

/** Finds the candidate of a contact who was merged, or whose account was. */
async function movedCandidate({ ports }: Scope, key: CandidateKey) {
  const person = await ports.respondents.get(key.accountId, key.respondentId);
  if (!person || person.value.id === key.respondentId) return null;
  const { accountId, id: respondentId } = person.value;
  return ports.candidates.get({ ...key, accountId, respondentId });
}
