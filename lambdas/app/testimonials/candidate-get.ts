import { authorise } from '../../authz/authorise.ts';
import type { Candidate, CandidateKey } from '../../domain/testimonial.ts';
import type { Scope } from '../scope.ts';

/** One testimonial candidate; null if there is none. */
export async function candidateGet(scope: Scope, key: CandidateKey): Promise<Candidate | null> {
  authorise(scope.actor, 'TESTIMONIALS_READ');
  return (await scope.ports.candidates.get(key))?.value ?? null;
}
