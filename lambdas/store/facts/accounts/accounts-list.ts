import {
  ACCOUNTS_LIST_FILTERS,
  type AccountsListCriteria,
  accountsListValues,
} from '../../../app/accounts/accounts-list-filters.ts';
import { filledSlice } from '../../../app/kernel/lists/filled-slice.ts';
import { meetsAll, noCriteria } from '../../../app/kernel/lists/filter.ts';
import type { Slice, SliceRequest } from '../../../app/kernel/ports.ts';
import type { AccountsListRequest } from '../../../app/accounts/accounts-port.ts';
import { sliceOf } from '../../../app/kernel/lists/slice-of.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import { foldedName } from '../../../domain/accounts/name-words.ts';
import { readable } from '../../engine/decode.ts';
import { chronological, derivedId, hash } from '../../engine/keys/key-parts.ts';
import { listItems, type ListRequest } from '../../engine/list.ts';
import { mapSlice, shardsOf, type StoreContext } from '../../engine/store-context.ts';
import type { Item } from '../../engine/table.ts';
import { fromAccountItem, sortedName } from './account-item.ts';
import { isFoundBy } from './account-words.ts';

type CompleteRequest = Required<AccountsListRequest>;

const NAME_FIRST = { field: 'NAME', direction: 'ASC' } as const;

/** Reads one page of accounts from the index that serves the request best. */
export function listAccounts(
  context: StoreContext,
  {
    criteria = noCriteria(ACCOUNTS_LIST_FILTERS),
    order = NAME_FIRST,
    ...given
  }: AccountsListRequest,
): Promise<Slice<Account>> {
  const request = { ...given, criteria, order };
  if (criteria.externalIds !== null) return listByIds(context, request, criteria.externalIds);
  if (criteria.query !== null) return listFound(context, request, criteria.query);
  return order.field === 'NAME' ? listByName(context, request) : listChanged(context, request);
}

/** Reads whole accounts by name. What no key serves is filtered while reading. */
async function listByName(
  context: StoreContext,
  request: CompleteRequest,
): Promise<Slice<Account>> {
  const { criteria, order, limit, after } = request;
  const { accounts, archivedAccounts } = context.keys.lists;
  const beginsWith = criteria.namePrefix === null ? null : sortedName(criteria.namePrefix);
  const { archived: _, ...others } = criteria;
  // The sort key holds only the beginning of a very long name.
  const isInKey = beginsWith === null || beginsWith === foldedName(criteria.namePrefix ?? '');
  const left = isInKey ? { ...others, namePrefix: null } : others;
  const isMet = judgeOf(criteria);
  const slice = await listItems(context.table, {
    index: 'gsi1',
    partitions: shardsOf(context.shards, criteria.archived ? archivedAccounts : accounts),
    backward: order.direction === 'DESC',
    limit,
    after,
    ...(beginsWith !== null && { beginsWith }),
    ...(Object.values(left).some((value) => value !== null) && {
      accepts: (item: Item) =>
        readable(context, [item], fromAccountItem).some(({ value }) => isMet(value)),
    }),
  });
  return mapSlice(context, slice, (item) => fromAccountItem(item).value);
}

/** Reads accounts in the order of their last change, from slim entries. */
function listChanged(context: StoreContext, request: CompleteRequest): Promise<Slice<Account>> {
  const { changedAccounts, archivedChangedAccounts } = context.keys.lists;
  const { criteria, order } = request;
  const since = criteria.updatedSince;
  return listBehind(context, request, {
    index: 'gsi2',
    partitions: shardsOf(
      context.shards,
      criteria.archived ? archivedChangedAccounts : changedAccounts,
    ),
    backward: order.direction === 'DESC',
    ...(since !== null && { between: [chronological(since), '~'] as const }),
  });
}

/**
 * Finds accounts by words, reading the entries of the longest word, which has the fewest. Each account is
 * found once.
 */
function listFound(
  context: StoreContext,
  request: CompleteRequest,
  wanted: readonly string[],
): Promise<Slice<Account>> {
  const { accountWords, archivedAccountWords } = context.keys.lists;
  const [longest = ''] = wanted.toSorted((a, b) => b.length - a.length);
  return listBehind(context, request, {
    index: 'gsi2',
    partitions: shardsOf(
      context.shards,
      request.criteria.archived ? archivedAccountWords : accountWords,
    ),
    beginsWith: longest,
    accepts: isFoundBy(longest, wanted),
  });
}

/** Reads the accounts that slim entries refer to, and filters them afterward. */
function listBehind(
  context: StoreContext,
  request: CompleteRequest,
  plan: Omit<ListRequest, keyof SliceRequest>,
): Promise<Slice<Account>> {
  const meets = meetsRequest(request);
  return filledSlice(request, async (part) => {
    const slice = await listItems(context.table, { ...plan, ...part });
    const ids = slice.entries.map(({ value }) => accountIdOf(value));
    const accounts = await accountsOf(context, ids);
    return {
      entries: slice.entries.flatMap(({ position }, at) => {
        const value = accounts.get(ids[at] ?? '');
        return value && meets(value) ? [{ value, position }] : [];
      }),
      resumeAfter: slice.resumeAfter,
    };
  });
}

/** Reads the given accounts, at most a hundred, and sorts them afterward. */
async function listByIds(
  context: StoreContext,
  request: CompleteRequest,
  externalIds: readonly string[],
): Promise<Slice<Account>> {
  const ids = externalIds.map((externalId) => derivedId(context.tenant, 'account', externalId));
  const { field, direction } = request.order;
  const accounts = await accountsOf(context, ids);
  const found = [...accounts.values()].filter(meetsRequest(request));
  const placeOf = ({ id, name, updatedAt }: Account) =>
    `${field === 'NAME' ? sortedName(name) : chronological(updatedAt)}#${id}`;
  return sliceOf(found, placeOf, request, direction);
}

/** Archived accounts are listed only if requested. */
function meetsRequest({ criteria }: CompleteRequest): (account: Account) => boolean {
  const isMet = judgeOf(criteria);
  return (account) =>
    (account.archivedAt !== null) === (criteria.archived ?? false) && isMet(account);
}

function judgeOf(criteria: AccountsListCriteria): (account: Account) => boolean {
  const isMet = meetsAll(ACCOUNTS_LIST_FILTERS, criteria, { mark: hash });
  return (account) => isMet(accountsListValues(account, hash));
}

async function accountsOf(
  context: StoreContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
  const { table, keys } = context;
  const items = await table.batchGet(ids.map((id) => keys.account(id)));
  const found = items.filter((item) => item !== null);
  const accounts = readable(context, found, (item) => fromAccountItem(item).value);
  return new Map(accounts.map((account) => [account.id, account]));
}

function accountIdOf({ pk }: Item): string {
  return String(pk).split('#')[3] ?? '';
}
