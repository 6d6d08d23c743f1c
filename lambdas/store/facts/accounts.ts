import type { AccountsPort } from '../../app/kernel/ports.ts';
import { derivedId } from '../engine/key-parts.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { importedOps } from '../imports/imported-change-item.ts';
import { fromAccountItem, fromOutcomeItem, toAccountItem, toOutcomeItem } from './account-item.ts';
import { wordOps } from './account-words.ts';
import { listAccounts } from './accounts-list.ts';

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
      const stored = version === null ? null : await table.get(keys.account(account.id));
      if (version !== null && stored?.version !== version) return 'lost';
      const result = await table.transact([
        {
          kind: 'put',
          item: toAccountItem(keys, account, (version ?? 0) + 1, shards),
          condition:
            version === null
              ? { kind: 'absent' }
              : { kind: 'equals', attribute: 'version', value: version },
        },
        ...wordOps(context, account, stored),
        ...importedOps(keys, imported),
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    list: (request) => listAccounts(context, request),

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
