import type { Scope } from '../../../../app/kernel/scope.ts';
import type { Account } from '../../../../domain/accounts/account.ts';

/**
 * The account of a row that the caller may see. Throws if it is missing, since rows of removed accounts do
 * not exist.
 */
export async function storedAccount({ loaders }: Scope, accountId: string): Promise<Account> {
  const account = await loaders.account(accountId);
  if (!account) throw new Error(`Account ${accountId} is missing.`);
  return account;
}
