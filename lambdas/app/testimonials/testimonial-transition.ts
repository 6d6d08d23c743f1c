import { authorise } from '../../authz/authorise.ts';
import {
  TESTIMONIAL_STATES,
  effectiveState,
  transition,
  type Candidate,
  type CandidateKey,
  type TestimonialState,
  type TransitionChange,
} from '../../domain/testimonial.ts';
import type { Job } from '../../domain/job.ts';
import { isSame } from '../canonical-json.ts';
import { MAX_EXPLANATION } from '../limits.ts';
import type { Optional } from '../optional.ts';
import type { Ports } from '../ports.ts';
import { done, rejected, type MutationResult } from '../result.ts';
import { retryLost } from '../retry-lost.ts';
import type { Scope } from '../scope.ts';
import { ifGiven } from '../validation/given.ts';
import { checkMember } from '../validation/member.ts';
import { Problems } from '../validation/problems.ts';
import { checkText } from '../validation/text.ts';
import { parseCandidateNodeId } from './candidate-key.ts';
import { parsePublication, type PublicationInput } from './publication-input.ts';
import { requestFor } from './request-for.ts';

export interface TestimonialTransitionInput {
  /** Node id of the candidate. */
  id: string;
  to: string;
  /** The wording to publish; the verbatim stays beside it. Absent keeps, null clears. */
  publishedText?: Optional<string>;
  publication?: Optional<PublicationInput>;
}

interface Wanted {
  key: CandidateKey;
  to: TestimonialState;
  change: TransitionChange;
}

/** Moves a testimonial candidate to another state; into the state that it is in, changes nothing. */
export async function testimonialTransition(
  scope: Scope,
  input: TestimonialTransitionInput,
): Promise<MutationResult<{ candidate: Candidate; job: Job }>> {
  authorise(scope.actor, 'TESTIMONIALS_WRITE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const wanted = parse(ports, problems, input);
  if (!wanted) return rejected(problems.list);
  const candidate = await retryLost(ports, () => attempt(ports, problems, wanted));
  loaders.forget();
  const job = await loaders.job(wanted.key.jobKey);
  return candidate && job ? done({ candidate, job }) : rejected(problems.list);
}

function parse(
  ports: Ports,
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
  const publication = ifGiven(input.publication, (value) =>
    parsePublication(problems.under('publication'), value, at),
  );
  if (!key || !to || !problems.isEmpty) return undefined;
  return { key, to, change: { at, publishedText, publication } };
}

async function attempt(
  ports: Ports,
  problems: Problems,
  { key, to, change }: Wanted,
): Promise<Candidate | undefined | 'lost'> {
  const stored = await ports.candidates.get(key);
  if (!stored) return problems.notFound('id', 'names no testimonial candidate: list them anew.');
  const candidate = stored.value;
  if (isThere(candidate, to, change)) return candidate;
  const result = transition(candidate, to, change);
  if (result.kind === 'refused') {
    problems.add([result.error]);
    return undefined;
  }
  const { decision } = result;
  const request = to === 'REQUESTED' ? await requestFor(ports, problems, key, change.at) : null;
  if (!problems.isEmpty) return undefined;
  const saved = await ports.candidates.decide(key, stored.version, decision, request);
  return saved === 'lost' ? 'lost' : { ...candidate, decision };
}

/** Whether this very decision has been taken already, so that a repeated call changes nothing. */
function isThere(
  candidate: Candidate,
  to: TestimonialState,
  { publishedText, publication }: TransitionChange,
): boolean {
  const { decision } = candidate;
  return (
    effectiveState(candidate) === to &&
    (publishedText === undefined || publishedText === decision.publishedText) &&
    (!publication || decision.publications.some((known) => isSame(known, publication)))
  );
}
