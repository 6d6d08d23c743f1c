import { authorize, isAllowed } from '../../platform/authz/authorize.ts';
import { importInto } from '../kernel/import-items.ts';
import { MAX_IMPORT_RECORDS } from '../kernel/limits.ts';
import { nodeId } from '../kernel/nodes/node-id.ts';
import { createPrefetchCache } from '../kernel/lists/prefetch-cache.ts';
import type { ImportResult, MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { parseAccount } from './account-change.ts';
import { writeAccount } from './write-account.ts';
import type { AccountsImportInput } from '../kernel/generated/inputs.ts';

/** Creates or updates accounts item by item. Valid items are written even if others are rejected. */
export async function accountsImport(
  scope: Scope,
  input: AccountsImportInput,
): Promise<MutationResult<{ results: readonly ImportResult[] }>> {
  authorize(scope.actor, 'ACCOUNTS_WRITE');
  const { ports } = scope;
  const isDryRun = input.dryRun ?? false;
  // A dry run must not tell callers without read permission whether a value they guessed is right.
  const isBlind = isDryRun && !isAllowed(scope.actor, 'ACCOUNTS_READ');
  return importInto(scope, input.accounts, {
    field: 'accounts',
    limit: MAX_IMPORT_RECORDS,
    parse: async (items) => items.map(({ item, problems }) => parseAccount(ports, problems, item)),
    groupOf: ({ id }) => id,
    prepare: async (changes) => {
      const ids = [...new Set(changes.map(({ id }) => id))];
      const stored = await ports.accounts.batchGet(ids);
      return createPrefetchCache(
        ids.map((id) => [id, stored.get(id) ?? null]),
        (id) => ports.accounts.get(id),
      );
    },
    write: async (change, problems, known) => {
      const written = await writeAccount(scope, problems, change, known, {
        isDryRun,
        importBatch: input.importBatch ?? null,
      });
      if (!written) return undefined;
      const isThere = !isDryRun || !written.wasNew;
      return {
        id: isThere ? nodeId('Account', [written.account.id]) : null,
        wasUnchanged: written.wasUnchanged && !isBlind,
      };
    },
  });
}
