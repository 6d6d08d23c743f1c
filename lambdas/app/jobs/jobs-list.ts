import { authorise } from '../../platform/authz/authorise.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { readPage, type Page, type PageRequest } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';

/** All jobs by key. */
export async function jobsList(scope: Scope, input: PageRequest): Promise<Page<Job>> {
  authorise(scope.actor, 'JOBS_READ');
  return readPage(scope, { field: 'jobs', arguments: {} }, input, (request) =>
    scope.ports.jobs.list(request),
  );
}
