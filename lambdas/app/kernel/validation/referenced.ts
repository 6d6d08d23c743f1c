import type { Account } from '../../../domain/accounts/account.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { Optional } from '../optional.ts';
import type { Ports, Versioned } from '../ports.ts';
import { selectAccount, selectJob, type Selected } from '../nodes/selectors.ts';
import type { PathSegment, Problems } from './problems.ts';
import type { AccountSelector, JobSelector } from '../generated/inputs.ts';

/** The key of the job that an input names, by the form of its selector alone. */
export function jobKeyFor(problems: Problems, selector: Optional<JobSelector>): string | undefined {
  return keyFor(problems, 'job', selectJob(selector));
}

/** The id of the account that an input names, by the form of its selector alone. */
export function accountIdFor(
  ports: Ports,
  problems: Problems,
  selector: Optional<AccountSelector>,
  field: PathSegment = 'account',
): string | undefined {
  return keyFor(problems, field, selectAccount(ports, selector));
}

/** The job that an input is to change something of, read consistently. */
export async function jobFor(
  ports: Ports,
  problems: Problems,
  selector: Optional<JobSelector>,
): Promise<Versioned<Job> | undefined> {
  const key = jobKeyFor(problems, selector);
  if (key === undefined) return undefined;
  const stored = await ports.jobs.get(key);
  return checkLive(problems, stored?.value) ? stored : undefined;
}

/** The account that an input names, read consistently. */
export async function accountFor(
  ports: Ports,
  problems: Problems,
  selector: Optional<AccountSelector>,
): Promise<Account | undefined> {
  const id = accountIdFor(ports, problems, selector);
  if (id === undefined) return undefined;
  return (await ports.accounts.get(id))?.value ?? reportUnknownAccount(problems);
}

export function reportUnknownJob(problems: Problems): undefined {
  return problems.notFound('job', 'names no job: create it first, or fix its key.');
}

/** Whether there is such a job, and it is not archived: nothing new comes to one that is. */
export function checkLive(
  problems: Problems,
  job: Job | null | undefined,
  field: 'job' | 'key' = 'job',
): job is Job {
  if (!job) {
    reportUnknownJob(problems);
    return false;
  }
  if (job.archivedAt === null) return true;
  const fix = 'choose another job, or have an administrator restore it (jobRestore).';
  problems.report('CONFLICT', field, `${field} names a job that is archived: ${fix}`);
  return false;
}

export function reportUnknownAccount(problems: Problems): undefined {
  return problems.notFound('account', 'names no account: create it first, or fix its id.');
}

function keyFor(problems: Problems, field: PathSegment, selected: Selected): string | undefined {
  if (selected.isValid) return selected.key;
  if (selected.by === null) return problems.invalid(field, selected.message);
  return problems.under(field).invalid(selected.by, selected.message);
}
