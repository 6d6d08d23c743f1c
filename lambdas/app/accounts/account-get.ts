import { authorise } from '../../authz/authorise.ts';
import type { Account } from '../../domain/account.ts';
import type { Scope } from '../scope.ts';
import { findAccount, type AccountSelector } from '../selectors.ts';

/** One account; null if there is none by that id. */
export async function accountGet(
  scope: Scope,
  { by }: { by: AccountSelector },
): Promise<Account | null> {
  authorise(scope.actor, 'ACCOUNTS_READ');
  return findAccount(scope, by, ['by']);
}
