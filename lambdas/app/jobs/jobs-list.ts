import { authorise } from '../../authz/authorise.ts';
import type { Job } from '../../domain/job.ts';
import { readPage, type Page, type PageRequest } from '../page.ts';
import type { Scope } from '../scope.ts';

/** All jobs by key. */
export async function jobsList(scope: Scope, input: PageRequest): Promise<Page<Job>> {
  authorise(scope.actor, 'JOBS_READ');
  return readPage({ field: 'jobs', arguments: {} }, input, (request) =>
    scope.ports.jobs.list(request),
  );
}
