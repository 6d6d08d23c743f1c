import { authorize } from '../../platform/authz/authorize.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { createPrefetchCache } from '../kernel/lists/prefetch-cache.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { parseAccount } from './account-change.ts';
import { writeAccount } from './write-account.ts';
import type { AccountUpsertInput } from '../kernel/generated/inputs.ts';

/** Creates or updates an account. Writes nothing if nothing changes. */
export async function accountUpsert(
  scope: Scope,
  input: AccountUpsertInput,
): Promise<MutationResult<{ account: Account }>> {
  authorize(scope.actor, 'ACCOUNTS_WRITE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const change = parseAccount(ports, problems, input);
  if (!change || !problems.isEmpty) return rejected(problems.list);
  const known = createPrefetchCache([], (id) => ports.accounts.get(id));
  const written = await writeAccount(scope, problems, change, known);
  loaders.forget(written?.account.id ?? change.id);
  return written ? done({ account: written.account }) : rejected(problems.list);
}
