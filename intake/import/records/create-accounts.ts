import { fold } from '../../table/fold.ts';
import type { ImportCall, ItemResult } from '../sending/import-call.ts';
import { type AccountMatcher, lacksAccount, matchingAccounts } from './match-accounts.ts';
import { sendItems } from '../sending/send-chunk.ts';

/** An account of which nothing but its id is known: the name is the id until someone gives one. */
interface NewAccount {
  externalId: string;
  name: string;
}

/** Which accounts are created. */
interface Creation {
  /** All that are unknown, or by their folded texts. */
  which: 'all' | ReadonlySet<string>;
  dryRun: boolean;
}

/**
 * Sends what is of accounts; what is of an unknown one is sent again once that has been created. On a
 * dry run nothing is created, so an unknown account is no reason to reject.
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
 * Sends what is of accounts to those that its texts mean, and to new ones where someone has said so: of all
 * that are unknown, or of some by their folded texts.
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

/** Accounts that someone has said are new, by their folded texts. */
interface NewAccounts {
  isNew: ReadonlySet<string>;
  createsAll?: boolean;
  dryRun: boolean;
}

/** Texts of which someone has said that they are accounts of their own: those without an id. */
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
