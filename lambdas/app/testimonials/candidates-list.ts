import { authorise } from '../../platform/authz/authorise.ts';
import { isListed, type CandidateCriteria } from '../../domain/testimonials/candidate-criteria.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { filledSlice } from '../kernel/lists/filled-slice.ts';
import type { Optional } from '../kernel/optional.ts';
import { readPage, type Page, type PageRequest } from '../kernel/lists/page.ts';
import type { Slice, SliceRequest } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { needJob } from '../kernel/nodes/selectors.ts';
import { candidateAsCaller, seesEveryCandidate } from './candidate-as-caller.ts';
import { meetsRead, parseCandidatesFilter, type ReadCriteria } from './candidates-filter.ts';
import type { JobSelector, TestimonialFilter } from '../kernel/generated/inputs.ts';

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
  const { criteria: stored, read } = parseCandidatesFilter(input.filter, job, scope.ports);
  const criteria = { ...stored, forMarketing: !seesEveryCandidate(scope) };
  const list = { field: 'testimonialCandidates', arguments: { job: job.key, criteria, read } };
  const at = scope.ports.now();
  const page = await readPage(scope, list, input, (request) =>
    filledSlice(request, async (part) =>
      asRead(scope, await partOf(scope, job.key, { ...part, criteria, at }), read),
    ),
  );
  return { ...page, job };
}

type CandidatesRequest = SliceRequest & { criteria: CandidateCriteria; at: Instant };

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

/** The entries that meet what their account and their words say. */
async function asRead(
  { loaders }: Scope,
  { entries, resumeAfter }: Slice<Candidate>,
  read: ReadCriteria,
): Promise<Slice<Candidate>> {
  if (read.segments === null && read.text === null) return { entries, resumeAfter };
  const met = await Promise.all(
    entries.map(async ({ value }) => {
      const account = read.segments === null ? null : await loaders.account(value.accountId);
      return meetsRead(read, value, account);
    }),
  );
  return { entries: entries.filter((_, i) => met[i]), resumeAfter };
}
