import { authorize } from '../../platform/authz/authorize.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { accountFor, reportUnknownAccount } from '../kernel/validation/referenced.ts';
import type { AccountArchiveInput } from '../kernel/generated/inputs.ts';

/** Removes an account from all lists and totals without deleting its data. Idempotent. */
export function accountArchive(
  scope: Scope,
  input: AccountArchiveInput,
): Promise<MutationResult<{ account: Account }>> {
  const at = scope.ports.now();
  return changeArchived(scope, input, ({ archivedAt }) => archivedAt ?? at);
}

/** Restores an archived account. Idempotent. */
export function accountRestore(
  scope: Scope,
  input: AccountArchiveInput,
): Promise<MutationResult<{ account: Account }>> {
  return changeArchived(scope, input, () => null);
}

async function changeArchived(
  scope: Scope,
  input: AccountArchiveInput,
  archivedAtOf: (account: Account) => number | null,
): Promise<MutationResult<{ account: Account }>> {
  authorize(scope.actor, 'ACCOUNTS_ARCHIVE');
  const { ports, loaders, audit } = scope;
  const problems = new Problems();
  const named = await accountFor(ports, problems, input.account);
  if (!named) return rejected(problems.list);
  audit.touch({ type: 'ACCOUNT', id: named.id });
  const account = await retryLost(ports, async () => {
    const stored = await ports.accounts.get(named.id);
    if (!stored) return reportUnknownAccount(problems);
    const archivedAt = archivedAtOf(stored.value);
    if (stored.value.archivedAt === archivedAt) return stored.value;
    const changed = { ...stored.value, archivedAt, isUndone: false, updatedAt: ports.now() };
    return (await ports.accounts.save(changed, stored.version)) === 'lost' ? 'lost' : changed;
  });
  loaders.forget(named.id);
  return account ? done({ account }) : rejected(problems.list);
}
