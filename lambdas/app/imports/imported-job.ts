import type { Optional } from '../kernel/validation/given.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { jobFor } from '../kernel/validation/referenced.ts';
import type { ImportKind } from './imports-port.ts';
import type { JobSelector } from '../kernel/generated/inputs.ts';

const ABOUT_A_JOB: ReadonlySet<ImportKind> = new Set([
  'SUBMISSIONS',
  'MARKET_BENCHMARKS',
  'SOLUTION_RATINGS',
]);

/**
 * Key of the job that a file is about. Null for kinds without a job. Undefined, with a problem added, if
 * invalid.
 */
export async function importedJobKey(
  { ports, audit }: Scope,
  problems: Problems,
  kind: ImportKind,
  selector: Optional<JobSelector>,
): Promise<string | null | undefined> {
  if (ABOUT_A_JOB.has(kind)) {
    const job = (await jobFor(ports, problems, selector))?.value;
    if (job) audit.touch({ type: 'JOB', id: job.key });
    return job?.key;
  }
  if (selector == null) return null;
  return problems.invalid('job', `must be left out: files of ${kind} do not belong to a job.`);
}
