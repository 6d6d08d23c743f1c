import {
  ACCOUNT_FILTERS,
  type AccountCriteria,
  listedAccount,
} from '../../app/accounts/account-filters.ts';
import { meetsAll, noCriteria } from '../../app/kernel/filter.ts';
import type { AccountsPort } from '../../app/kernel/ports.ts';
import {
  foldedName,
  sortedName,
  fromAccountItem,
  fromOutcomeItem,
  toAccountItem,
  toOutcomeItem,
} from './account-item.ts';
import { readable } from '../engine/decode.ts';
import { importedOps } from '../imports/imported-change-item.ts';
import { derivedId, hash } from '../engine/key-parts.ts';
import { listItems, type ListRequest } from '../engine/list.ts';
import type { Item } from '../engine/table.ts';
import { mapSlice, shardsOf, type StoreContext } from '../engine/store-context.ts';

/** What no key serves: names that are longer than a sort key, and filters. */
function accepted(
  context: Pick<StoreContext, 'unreadable'>,
  namePrefix: string | null,
  criteria: AccountCriteria = NONE,
): ListPart {
  const { accepts: hasName, ...range } = namePrefix === null ? {} : beginningWith(namePrefix);
  const isMet = meetsAll(ACCOUNT_FILTERS, criteria, {
    mark: hash,
  });
  if (!hasName && Object.values(criteria).every((value) => value === null)) return range;
  return {
    ...range,
    accepts: (item) => {
      if (hasName?.(item) === false) return false;
      const [account] = readable(context, [item], fromAccountItem);
      return account !== undefined && isMet(listedAccount(account.value, hash));
    },
  };
}

const NONE = noCriteria(ACCOUNT_FILTERS);

type ListPart = Pick<ListRequest, 'beginsWith' | 'accepts'>;

/** The sort key tells names apart up to its length; what is beyond, the name itself. */
function beginningWith(namePrefix: string): ListPart {
  const folded = foldedName(namePrefix);
  const beginsWith = sortedName(namePrefix);
  if (beginsWith === folded) return { beginsWith };
  const accepts = (item: Item) => foldedName(String(item.name)).startsWith(folded);
  return { beginsWith, accepts };
}

/** Accounts and their outcomes. */
export function accountsStore(context: StoreContext): AccountsPort {
  const { table, keys, tenant, shards } = context;
  return {
    idOf: (externalId) => derivedId(tenant, 'account', externalId),

    async get(accountId) {
      const item = await table.get(keys.account(accountId));
      return item && fromAccountItem(item);
    },

    async batchGet(accountIds) {
      const items = await table.batchGet(
        accountIds.map((id) => keys.account(id)),
        true,
      );
      const found = items.flatMap((item) => (item ? [fromAccountItem(item)] : []));
      return new Map(found.map((account) => [account.value.id, account]));
    },

    async save(account, version, imported) {
      const result = await table.transact([
        {
          kind: 'put',
          item: toAccountItem(keys, account, (version ?? 0) + 1, shards),
          condition:
            version === null
              ? { kind: 'absent' }
              : { kind: 'equals', attribute: 'version', value: version },
        },
        ...importedOps(keys, imported),
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    async list({ limit, after, namePrefix, criteria }) {
      const slice = await listItems(table, {
        index: 'gsi1',
        partitions: shardsOf(shards, keys.lists.accounts),
        limit,
        after,
        ...accepted(context, namePrefix, criteria),
      });
      return mapSlice(context, slice, (item) => fromAccountItem(item).value);
    },

    async outcomes(accountId) {
      const items = await table.queryAll({
        pk: keys.accountPk(accountId),
        beginsWith: keys.outcomePrefix,
        consistent: true,
      });
      return items.map(fromOutcomeItem);
    },

    async recordOutcome(accountId, outcome, imported) {
      await table.transact([
        { kind: 'put', item: toOutcomeItem(keys, accountId, outcome) },
        { kind: 'update', key: keys.outcomesVersion, add: { version: 1 } },
        ...importedOps(keys, imported),
      ]);
    },
  };
}
