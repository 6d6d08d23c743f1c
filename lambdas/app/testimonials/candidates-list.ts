import { authorise } from '../../authz/authorise.ts';
import { stepOf, type Job } from '../../domain/job.ts';
import {
  TESTIMONIAL_STATES,
  type Candidate,
  type TestimonialState,
} from '../../domain/testimonial.ts';
import { MAX_STEPS } from '../limits.ts';
import type { Optional } from '../optional.ts';
import { readPage, type Page, type PageRequest } from '../page.ts';
import type { CandidateCriteria } from '../ports.ts';
import type { Scope } from '../scope.ts';
import { needJob, type JobSelector } from '../selectors.ts';
import { checkMember } from '../validation/member.ts';
import { Problems } from '../validation/problems.ts';

/** What candidates can be narrowed by; an empty list is the same as none. */
interface TestimonialFilter {
  stepKeys?: Optional<readonly string[]>;
  /** CANDIDATE, REQUESTED, APPROVED and PUBLISHED unless given. */
  states?: Optional<readonly string[]>;
  /** Also candidates that must not be asked now. */
  includeHeldBack?: Optional<boolean>;
  /** Only people who once found the step difficult. */
  turnaroundOnly?: Optional<boolean>;
}

export interface CandidatesListInput extends PageRequest {
  job: JobSelector;
  filter?: Optional<TestimonialFilter>;
}

/** Testimonial candidates, the strongest first; those held back only when asked for. */
export async function candidatesList(
  scope: Scope,
  input: CandidatesListInput,
): Promise<Page<Candidate> & { job: Job }> {
  authorise(scope.actor, 'TESTIMONIALS_READ');
  const job = await needJob(scope, input.job);
  const criteria = parseFilter(input.filter, job);
  const list = { field: 'testimonialCandidates', arguments: { job: job.key, criteria } };
  const page = await readPage(list, input, (request) =>
    scope.ports.candidates.list(job.key, { ...request, criteria }),
  );
  return { ...page, job };
}

function parseFilter(filter: Optional<TestimonialFilter>, job: Job): CandidateCriteria {
  const problems = new Problems(['filter']);
  const stepKeys = parseSteps(problems.under('stepKeys'), filter?.stepKeys ?? [], job);
  const states = parseStates(problems.under('states'), filter?.states ?? []);
  problems.throwFirst();
  return {
    stepKeys: stepKeys.length === 0 ? null : stepKeys,
    states: states.length === 0 ? null : states,
    includeHeldBack: filter?.includeHeldBack ?? false,
    turnaroundOnly: filter?.turnaroundOnly ?? false,
  };
}

/** Each step once, in the job's order, so that a filter has one cursor. */
function parseSteps(problems: Problems, keys: readonly string[], job: Job): readonly string[] {
  if (keys.length > MAX_STEPS) problems.report('LIMIT_EXCEEDED', null, TOO_MANY);
  keys.forEach((key, index) => {
    if (!stepOf(job, key)) problems.invalid(index, 'names no step of the job.');
  });
  return job.steps.map(({ key }) => key).filter((key) => keys.includes(key));
}

const TOO_MANY = `stepKeys must be at most ${MAX_STEPS} steps.`;

function parseStates(problems: Problems, states: readonly string[]): readonly TestimonialState[] {
  states.forEach((state, index) => checkMember(problems, index, state, TESTIMONIAL_STATES));
  return TESTIMONIAL_STATES.filter((state) => states.includes(state));
}
