import type { Account } from '../../domain/accounts/account.ts';
import { importedIn } from '../imports/imported-change.ts';
import type { Versioned } from '../kernel/ports.ts';
import type { PrefetchCache } from '../kernel/lists/prefetch-cache.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { assignmentNotice } from '../notices/assignment-notice.ts';
import { applyAccountChange, isSameAccount, type AccountChange } from './account-change.ts';

export interface WrittenAccount {
  account: Account;
  wasNew: boolean;
  wasUnchanged: boolean;
}

/** Write options. The default is a real write outside an import. */
interface WriteManner {
  isDryRun?: boolean;
  /** The import that the change is part of. */
  importBatch?: string | null;
}

/** Version of an account that a dry run would create. Stored versions start at 1. */
const UNWRITTEN = 0;

/** Creates or updates an account. If the change is invalid, writes nothing and returns undefined. */
export async function writeAccount(
  scope: Scope,
  problems: Problems,
  change: AccountChange,
  known: PrefetchCache<Versioned<Account> | null>,
  { isDryRun = false, importBatch = null }: WriteManner = {},
): Promise<WrittenAccount | undefined> {
  const { ports, audit } = scope;
  return retryLost(ports, async () => {
    const stored = await known.take(change.id);
    const isStored = (stored?.version ?? UNWRITTEN) !== UNWRITTEN;
    if (stored && isStored) audit.touch({ type: 'ACCOUNT', id: stored.value.id });
    const before = stored?.value.isUndone === true ? null : (stored?.value ?? null);
    const at = ports.now();
    const account = applyAccountChange(problems, before, change, at);
    if (!account) return undefined;
    const wasNew = !isStored || before === null;
    const written = { account, wasNew, wasUnchanged: false };
    if (before && isSameAccount(before, account)) {
      return { ...written, account: before, wasUnchanged: true };
    }
    if (isDryRun) {
      known.put(change.id, { value: account, version: stored?.version ?? UNWRITTEN });
      return written;
    }
    const version = stored?.version ?? null;
    const created = {
      kind: 'ACCOUNT',
      accountId: change.id,
      version: (version ?? 0) + 1,
      createdAt: at,
    } as const;
    const imported = wasNew ? importedIn(importBatch, at, created) : null;
    const notice =
      importBatch === null
        ? await assignmentNotice(scope, {
            kind: 'ACCOUNT',
            id: change.id,
            accountId: change.id,
            before: before?.ownerEmail ?? null,
            after: account.ownerEmail,
            at,
          })
        : null;
    const saved = await ports.accounts.save(account, version, { imported, notice });
    if (saved === 'lost') return 'lost';
    audit.touch({ type: 'ACCOUNT', id: account.id });
    return written;
  });
}
