import { authorize } from '../../platform/authz/authorize.ts';
import type { Account } from '../../domain/accounts/account.ts';
import type { Scope } from '../kernel/scope.ts';
import { findAccount } from '../kernel/nodes/selectors.ts';
import type { AccountArguments } from '../kernel/generated/inputs.ts';

export async function accountGet(scope: Scope, { by }: AccountArguments): Promise<Account | null> {
  authorize(scope.actor, 'ACCOUNTS_READ');
  return findAccount(scope, by, ['by']);
}
