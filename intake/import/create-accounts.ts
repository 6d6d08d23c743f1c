import type { ImportCall, ItemResult } from './import-call.ts';
import { lacksAccount } from './match-accounts.ts';
import { sendItems } from './send-chunk.ts';
import type { SubmissionInput } from './submission.ts';

/** An account of which nothing but its id is known: the name is the id until somebody gives one. */
export interface NewAccount {
  externalId: string;
  name: string;
}

/**
 * Sends submissions; those whose account is unknown are sent again once it has been created. On a
 * dry run nothing is created, so an unknown account is no reason to reject.
 */
export function creatingAccounts(
  submissions: ImportCall<SubmissionInput>,
  accounts: Pick<ImportCall<NewAccount>, 'send'>,
  dryRun: boolean,
): ImportCall<SubmissionInput> {
  return {
    ...submissions,
    async send(items) {
      const results = await submissions.send(items);
      const without = items.filter((_, index) => lacksAccount(results[index]));
      if (without.length === 0) return results;
      const ids = [...new Set(without.map(({ account }) => account.externalId))];
      const created = await sendItems(ids.map(newAccount), accounts);
      const refused = new Map(ids.map((id, index) => [id, created[index]]));
      const again = dryRun ? without.map(importable) : await sendItems(without, submissions);
      const second = new Map(without.map((item, index) => [item, again[index]]));
      return items.map((item, index) => {
        const account = refused.get(item.account.externalId);
        if (!second.has(item)) return results[index] ?? importable();
        return account?.kind === 'rejected'
          ? ofAccount(account)
          : (second.get(item) ?? importable());
      });
    },
  };
}

function newAccount(externalId: string): NewAccount {
  return { externalId, name: externalId };
}

function importable(): ItemResult {
  return { kind: 'imported' };
}

function ofAccount({ errors }: Extract<ItemResult, { kind: 'rejected' }>): ItemResult {
  return { kind: 'rejected', errors: errors.map((error) => ({ ...error, field: ['account'] })) };
}
