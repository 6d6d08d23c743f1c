import { authorize } from '../../platform/authz/authorize.ts';
import { isListed, type CandidateCriteria } from '../../domain/testimonials/candidate-criteria.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { filledSlice } from '../kernel/lists/filled-slice.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Slice, SliceRequest } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import { candidateAsCaller, seesEveryCandidate } from './candidate-as-caller.ts';
import { meetsRead, parseCandidatesFilter, type ReadCriteria } from './candidates-filter.ts';
import type { TestimonialCandidatesArguments } from '../kernel/generated/inputs.ts';

/** Lists testimonial candidates, strongest first. Those on hold are included only on request. */
export async function candidatesList(
  scope: Scope,
  input: TestimonialCandidatesArguments,
): Promise<Page<Candidate> & { job: Job }> {
  authorize(scope.actor, 'TESTIMONIALS_READ');
  const job = await requireJob(scope, input.job);
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
 * Reads a slice of the list, which may be stale, and replaces each entry by its current state. Drops quotes
 * withdrawn meanwhile, quotes with expired consent, and candidates the caller may not see.
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

/** Keeps the entries that match by account and text. */
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
