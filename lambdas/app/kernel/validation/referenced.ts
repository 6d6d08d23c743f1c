import type { Account } from '../../../domain/accounts/account.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { Optional } from './given.ts';
import type { Ports, Versioned } from '../ports.ts';
import type { Scope } from '../scope.ts';
import { selectAccount, selectJob, type Selected } from '../nodes/selectors.ts';
import type { PathSegment, Problems } from './problems.ts';
import type { AccountSelector, JobSelector } from '../generated/inputs.ts';

/** Returns the key of the selected job. Validates only the selector, without reading the job. */
export function jobKeyFor(problems: Problems, selector: Optional<JobSelector>): string | undefined {
  return keyFor(problems, 'job', selectJob(selector));
}

/** Returns the id of the selected account. Validates only the selector, without reading the account. */
export function accountIdFor(
  ports: Ports,
  problems: Problems,
  selector: Optional<AccountSelector>,
  field: PathSegment = 'account',
): string | undefined {
  return keyFor(problems, field, selectAccount(ports, selector));
}

/** Returns the job that an input changes, in a strongly consistent read. */
export async function jobFor(
  ports: Ports,
  problems: Problems,
  selector: Optional<JobSelector>,
): Promise<Versioned<Job> | undefined> {
  const key = jobKeyFor(problems, selector);
  if (key === undefined) return undefined;
  const stored = await ports.jobs.get(key);
  return checkNotArchived(problems, stored?.value) ? stored : undefined;
}

/** Returns the selected account, in a strongly consistent read. */
export async function accountFor(
  ports: Ports,
  problems: Problems,
  selector: Optional<AccountSelector>,
): Promise<Account | undefined> {
  const id = accountIdFor(ports, problems, selector);
  if (id === undefined) return undefined;
  return (await ports.accounts.get(id))?.value ?? reportUnknownAccount(problems);
}

/** Returns the job and the account that an input names, and records them for the audit log. */
export async function jobAndAccountFor(
  { ports, audit }: Scope,
  problems: Problems,
  input: { job: JobSelector; account: AccountSelector },
): Promise<{ job: Job | undefined; account: Account | undefined }> {
  const job = (await jobFor(ports, problems, input.job))?.value;
  const account = await accountFor(ports, problems, input.account);
  if (job) audit.touch({ type: 'JOB', id: job.key });
  if (account) audit.touch({ type: 'ACCOUNT', id: account.id });
  return { job, account };
}

export function reportUnknownJob(problems: Problems): undefined {
  return problems.notFound('job', 'does not match a job: create it first, or check its key.');
}

/** Whether the job exists and isn't archived. Archived jobs accept nothing new. */
export function checkNotArchived(
  problems: Problems,
  job: Job | null | undefined,
  field: 'job' | 'key' = 'job',
): job is Job {
  if (!job) {
    reportUnknownJob(problems);
    return false;
  }
  if (job.archivedAt === null) return true;
  const fix = 'choose another job, or ask an administrator to restore it (jobRestore).';
  problems.report('CONFLICT', field, `${field} is an archived job: ${fix}`);
  return false;
}

export function reportUnknownAccount(problems: Problems): undefined {
  return problems.notFound(
    'account',
    'does not match an account: create it first, or check its id.',
  );
}

function keyFor(problems: Problems, field: PathSegment, selected: Selected): string | undefined {
  if (selected.isValid) return selected.key;
  if (selected.by === null) return problems.invalid(field, selected.message);
  return problems.under(field).invalid(selected.by, selected.message);
}
