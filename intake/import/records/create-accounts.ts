import { fold } from '../../table/fold.ts';
import type { ImportCall, ItemResult } from '../sending/import-call.ts';
import { type AccountMatcher, lacksAccount, matchingAccounts } from './match-accounts.ts';
import { sendItems } from '../sending/send-chunk.ts';

/** An account of which only the id is known. The id serves as its name until it gets another. */
interface NewAccount {
  externalId: string;
  name: string;
}

/** Which accounts to create. */
interface Creation {
  /** All unknown accounts, or a set of folded texts. */
  which: 'all' | ReadonlySet<string>;
  dryRun: boolean;
}

/**
 * Sends items that belong to accounts. If an account is unknown, creates it and sends its items again. A dry
 * run creates nothing, so it does not reject items of unknown accounts.
 */
function creatingAccounts<Input extends { account: { externalId: string } }>(
  call: ImportCall<Input>,
  accounts: Pick<ImportCall<NewAccount>, 'send'>,
  { which, dryRun }: Creation,
): ImportCall<Input> {
  const isCreated = ({ account }: Input): boolean =>
    which === 'all' || which.has(fold(account.externalId));
  return {
    ...call,
    async send(items) {
      const results = await call.send(items);
      const without = items.filter(
        (item, index) => lacksAccount(results[index]) && isCreated(item),
      );
      if (without.length === 0) return results;
      const ids = [...new Set(without.map(({ account }) => account.externalId))];
      const created = await sendItems(ids.map(newAccount), accounts);
      const refused = new Map(ids.map((id, index) => [id, created[index]]));
      const again = dryRun ? without.map(importable) : await sendItems(without, call);
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

/**
 * Sends items to the accounts that their texts refer to, and creates accounts if the user chose to: all
 * unknown ones, or those in `isNew`.
 */
export function ofAccounts<Input extends { account: { externalId: string } }>(
  call: ImportCall<Input>,
  accounts: Pick<ImportCall<NewAccount>, 'send'>,
  matcher: AccountMatcher,
  { isNew, createsAll = false, dryRun }: NewAccounts,
): ImportCall<Input> {
  const matched = matchingAccounts(call, matcher, isNew);
  const which = createsAll ? 'all' : isNew;
  if (which !== 'all' && which.size === 0) return matched;
  return creatingAccounts(matched, accounts, { which, dryRun });
}

/** Accounts that the user marked as new, by folded text. */
interface NewAccounts {
  isNew: ReadonlySet<string>;
  createsAll?: boolean;
  dryRun: boolean;
}

/** Folded texts that the user marked as new accounts, which are those without an id. */
export function saidToBeNew(ids: Readonly<Record<string, string | null>>): ReadonlySet<string> {
  return new Set(Object.entries(ids).flatMap(([text, id]) => (id ? [] : fold(text))));
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
