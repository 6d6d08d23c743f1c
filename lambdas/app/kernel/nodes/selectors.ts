import type { Account } from '../../../domain/accounts/account.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { BadInput } from '../errors.ts';
import { parseNodeId, type NodeType } from './node-id.ts';
import type { Optional } from '../validation/given.ts';
import type { LoadingJob, Ports } from '../ports.ts';
import type { Scope } from '../scope.ts';
import { isId } from '../validation/id.ts';
import type { AccountSelector, JobSelector } from '../generated/inputs.ts';

/**
 * The key that a selector resolves to and the field that it came from, or what is wrong with the selector.
 */
export type Selected =
  | { isValid: true; key: string; by: 'id' | 'key' | 'externalId' }
  | { isValid: false; by: 'id' | 'key' | 'externalId' | null; message: string };

/** Returns the key of the selected job. */
export function selectJob(selector: Optional<JobSelector>): Selected {
  const given = { id: selector?.id ?? null, other: selector?.key ?? null };
  return select(given, { type: 'Job', other: 'key', keyOf: (key) => key });
}

/** Returns the internal id of the selected account. */
export function selectAccount(ports: Ports, selector: Optional<AccountSelector>): Selected {
  const given = { id: selector?.id ?? null, other: selector?.externalId ?? null };
  return select(given, {
    type: 'Account',
    other: 'externalId',
    keyOf: (externalId) => ports.accounts.idOf(externalId),
  });
}

/** Returns the selected job, or null if there is none. Throws BadInput if the selector is invalid. */
export async function findJob(
  scope: Scope,
  selector: Optional<JobSelector>,
  field: readonly string[],
): Promise<Job | null> {
  return scope.loaders.job(selectedKey(selectJob(selector), field));
}

/** Returns the selected job. Throws BadInput if there is none. */
export async function requireJob(
  scope: Scope,
  selector: Optional<JobSelector>,
  field: readonly string[] = ['job'],
): Promise<Job> {
  const job = await findJob(scope, selector, field);
  if (!job) {
    throw new BadInput(
      field,
      `${field.join('.')} does not match a job. List the jobs to see their keys.`,
    );
  }
  return job;
}

/** Starts loading the job without waiting, so that reads that need only its key run in parallel. */
export function startLoadingJob(scope: Scope, selector: JobSelector): LoadingJob {
  const job = requireJob(scope, selector);
  // If another read fails first, this rejection must not be unhandled.
  job.catch(() => undefined);
  return { key: selectedKey(selectJob(selector), ['job']), job };
}

/** Returns the selected account, or null if there is none. Throws BadInput if the selector is invalid. */
export async function findAccount(
  scope: Scope,
  selector: Optional<AccountSelector>,
  field: readonly string[],
): Promise<Account | null> {
  return scope.loaders.account(selectedKey(selectAccount(scope.ports, selector), field));
}

function selectedKey(selected: Selected, field: readonly string[]): string {
  if (selected.isValid) return selected.key;
  const path = selected.by === null ? field : [...field, selected.by];
  throw new BadInput(path, `${path.join('.')} ${selected.message}`);
}

function select(
  given: { id: string | null; other: string | null },
  kind: { type: NodeType; other: 'key' | 'externalId'; keyOf: (other: string) => string },
): Selected {
  const { id, other } = given;
  if ((id === null) === (other === null)) {
    const message = `must have either id or ${kind.other}.`;
    return { isValid: false, by: null, message };
  }
  if (other !== null) {
    if (isId(other)) return { isValid: true, key: kind.keyOf(other), by: kind.other };
    const message = 'must be 1 to 128 characters without # or control characters.';
    return { isValid: false, by: kind.other, message };
  }
  const node = parseNodeId(id ?? '');
  const key = node?.type === kind.type ? node.parts[0] : undefined;
  if (key !== undefined) return { isValid: true, key, by: 'id' };
  return { isValid: false, by: 'id', message: `must be the id of ${NAMES[kind.type]}.` };
}

const NAMES: Readonly<Partial<Record<NodeType, string>>> = {
  Job: 'a job, as Job.id gives it',
  Account: 'an account, as Account.id gives it',
};
