import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { JobsArguments } from '../kernel/generated/inputs.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';

/** Lists active or archived jobs by key. */
export async function jobsList(
  scope: Scope,
  { filter, ...input }: JobsArguments,
): Promise<Page<Job>> {
  authorize(scope.actor, 'JOBS_READ');
  const archived = filter?.archived ?? false;
  return readPage(scope, { field: 'jobs', arguments: { archived } }, input, (request) =>
    scope.ports.jobs.list({ ...request, archived }),
  );
}
