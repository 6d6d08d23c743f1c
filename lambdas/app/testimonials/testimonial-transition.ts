import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import {
  TESTIMONIAL_STATES,
  type Candidate,
  type CandidateKey,
  type TestimonialState,
} from '../../domain/testimonials/testimonial.ts';
import { transition } from '../../domain/testimonials/transition.ts';
import type { TransitionChange } from '../../domain/testimonials/transition-rules.ts';
import { touchCandidate } from '../audit/audit-trail.ts';
import { MAX_EXPLANATION } from '../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkText } from '../kernel/validation/text.ts';
import { candidateAsCaller } from './candidate-as-caller.ts';
import { parseCandidateNodeId } from './candidate-key.ts';
import { parseConsent } from './consent-input.ts';
import { parsePublication } from './publication-input.ts';
import { requestFor, withoutRequest } from './request-for.ts';
import type { TestimonialTransitionInput } from '../kernel/generated/inputs.ts';

interface Wanted {
  key: CandidateKey;
  to: TestimonialState;
  change: TransitionChange;
}

/** Moves a testimonial candidate to another state. Does nothing if it is already in that state. */
export async function testimonialTransition(
  scope: Scope,
  input: TestimonialTransitionInput,
): Promise<MutationResult<{ candidate: Candidate; job: Job }>> {
  authorize(scope.actor, 'TESTIMONIALS_WRITE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const wanted = parse(scope, problems, input);
  if (!wanted) return rejected(problems.list);
  const candidate = await retryLost(ports, () => attempt(scope, problems, wanted));
  loaders.forget();
  const job = await loaders.job(wanted.key.jobKey);
  return candidate && job ? done({ candidate, job }) : rejected(problems.list);
}

function parse(
  { actor, ports }: Scope,
  problems: Problems,
  input: TestimonialTransitionInput,
): Wanted | undefined {
  const at = ports.now();
  const key = parseCandidateNodeId(input.id);
  if (!key) problems.invalid('id', 'must be the id of a testimonial candidate.');
  const to = checkMember(problems, 'to', input.to, TESTIMONIAL_STATES);
  const publishedText = ifGiven(input.publishedText, (text) =>
    checkText(problems, 'publishedText', text, MAX_EXPLANATION),
  );
  const consent = ifGiven(input.consent, (value) =>
    parseConsent(problems.under('consent'), value, at),
  );
  const publication = ifGiven(input.publication, (value) =>
    parsePublication(problems.under('publication'), value, at),
  );
  if (!key || !to || !problems.isEmpty) return undefined;
  return { key, to, change: { at, by: actor.subject, publishedText, consent, publication } };
}

async function attempt(
  scope: Scope,
  problems: Problems,
  { key, to, change }: Wanted,
): Promise<Candidate | undefined | 'lost'> {
  const { ports } = scope;
  const stored = await ports.candidates.get(key);
  const candidate = await candidateAsCaller(scope, stored?.value ?? null);
  if (stored) touchCandidate(scope.audit, key);
  if (!stored || !candidate) {
    return problems.notFound(
      'id',
      'does not match a testimonial candidate. List the candidates again.',
    );
  }
  const result = transition(candidate, to, change);
  if (result.kind === 'unchanged') return candidate;
  if (result.kind === 'refused') {
    problems.add([result.error]);
    return undefined;
  }
  const { decision, record, request } = result;
  const asked =
    request === 'MADE'
      ? await requestFor(scope, problems, key, change.at)
      : request === 'UNDONE'
        ? await withoutRequest(scope, key)
        : null;
  if (!problems.isEmpty) return undefined;
  const decided = { key, version: stored.version, decision, record };
  const saved = await ports.candidates.decide([decided], asked, change.at);
  return saved === 'lost' ? 'lost' : { ...candidate, decision };
}
