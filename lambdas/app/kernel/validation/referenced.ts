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

/** The job that an input names, read consistently. */
export async function jobFor(
  ports: Ports,
  problems: Problems,
  selector: Optional<JobSelector>,
): Promise<Versioned<Job> | undefined> {
  const key = jobKeyFor(problems, selector);
  if (key === undefined) return undefined;
  return (await ports.jobs.get(key)) ?? reportUnknownJob(problems);
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

export function reportUnknownAccount(problems: Problems): undefined {
  return problems.notFound('account', 'names no account: create it first, or fix its id.');
}

function keyFor(problems: Problems, field: PathSegment, selected: Selected): string | undefined {
  if (selected.isValid) return selected.key;
  if (selected.by === null) return problems.invalid(field, selected.message);
  return problems.under(field).invalid(selected.by, selected.message);
}
