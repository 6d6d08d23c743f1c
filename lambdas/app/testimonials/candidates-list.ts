import { authorise } from '../../platform/authz/authorise.ts';
import { isListed, type CandidateCriteria } from '../../domain/testimonials/candidate-criteria.ts';
import { stepOf, type Job } from '../../domain/jobs/job.ts';
import {
  TESTIMONIAL_STATES,
  type Candidate,
  type TestimonialState,
} from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { MAX_STEPS } from '../kernel/limits.ts';
import type { Optional } from '../kernel/optional.ts';
import { readPage, type Page, type PageRequest } from '../kernel/page.ts';
import type { Entry, Slice, SliceRequest } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { needJob, type JobSelector } from '../kernel/selectors.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { candidateAsCaller, seesEveryCandidate } from './candidate-as-caller.ts';

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
  const criteria = {
    ...parseFilter(input.filter, job),
    forMarketing: !seesEveryCandidate(scope),
  };
  const list = { field: 'testimonialCandidates', arguments: { job: job.key, criteria } };
  const page = await readPage(scope, list, input, (request) =>
    standingNow(scope, job.key, { ...request, criteria, at: scope.ports.now() }),
  );
  return { ...page, job };
}

type CandidatesRequest = SliceRequest & { criteria: CandidateCriteria; at: Instant };

/** Parts of the stored list that one page is filled from; a page ends short after that. */
const PARTS_AT_MOST = 10;

/**
 * A page's worth of the list. It is filled up where entries are not for the caller, and goes on behind
 * the last one shown: neither its length nor its cursor tells that something was left out.
 */
async function standingNow(
  scope: Scope,
  jobKey: string,
  request: CandidatesRequest,
): Promise<Slice<Candidate>> {
  const { limit } = request;
  const shown: Entry<Candidate>[] = [];
  let after = request.after;
  for (let part = 0; part < PARTS_AT_MOST; part += 1) {
    // One more than the page tells whether there is a next one.
    const missing = limit + 1 - shown.length;
    const slice = await partOf(scope, jobKey, { ...request, after, limit: missing });
    shown.push(...slice.entries);
    after = slice.resumeAfter;
    if (after === null || shown.length > limit) break;
  }
  const entries = shown.slice(0, limit);
  const isMore = shown.length > limit;
  return { entries, resumeAfter: isMore ? (entries.at(-1)?.position ?? null) : after };
}

/**
 * A part of the list, which may be of some time before, with every entry as it stands now: a quote
 * that was withdrawn meanwhile, or whose consent has expired, is not shown by any list, nor what the
 * caller may not know of.
 */
async function partOf(
  scope: Scope,
  jobKey: string,
  request: CandidatesRequest,
): Promise<Slice<Candidate>> {
  const { candidates } = scope.ports;
  const { entries, resumeAfter } = await candidates.list(jobKey, request);
  const stored = await candidates.batchGet(entries.map(({ value }) => value));
  const now = await Promise.all(stored.map((candidate) => candidateAsCaller(scope, candidate)));
  const standing = entries.flatMap(({ position }, i) => {
    const value = now[i];
    return value && isListed(value, request.criteria, request.at) ? [{ value, position }] : [];
  });
  return { entries: standing, resumeAfter };
}

function parseFilter(
  filter: Optional<TestimonialFilter>,
  job: Job,
): Omit<CandidateCriteria, 'forMarketing'> {
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
