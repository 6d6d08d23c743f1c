import type { Account } from '../../domain/accounts/account.ts';
import type { Versioned } from '../kernel/ports.ts';
import type { ReadAhead } from '../kernel/read-ahead.ts';
import { retryLost } from '../kernel/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { applyAccountChange, isSameAccount, type AccountChange } from './account-change.ts';

export interface WrittenAccount {
  account: Account;
  wasNew: boolean;
  wasUnchanged: boolean;
}

/** Version of what a dry run would have created: versions count from 1. */
const UNWRITTEN = 0;

/** Creates or changes an account; undefined, and nothing written, if something has to be mended. */
export async function writeAccount(
  { ports, audit }: Scope,
  problems: Problems,
  change: AccountChange,
  known: ReadAhead<Versioned<Account> | null>,
  isDryRun = false,
): Promise<WrittenAccount | undefined> {
  return retryLost(ports, async () => {
    const stored = await known.take(change.id);
    const isStored = (stored?.version ?? UNWRITTEN) !== UNWRITTEN;
    if (isStored) audit.touch({ type: 'ACCOUNT', id: change.id });
    const account = applyAccountChange(problems, stored?.value ?? null, change, ports.now());
    if (!account) return undefined;
    const written = {
      account,
      wasNew: !isStored,
      wasUnchanged: false,
    };
    if (stored && isSameAccount(stored.value, account)) {
      return { ...written, account: stored.value, wasUnchanged: true };
    }
    if (isDryRun) {
      known.put(change.id, { value: account, version: stored?.version ?? UNWRITTEN });
      return written;
    }
    const saved = await ports.accounts.save(account, stored?.version ?? null);
    if (saved === 'lost') return 'lost';
    audit.touch({ type: 'ACCOUNT', id: change.id });
    return written;
  });
}
