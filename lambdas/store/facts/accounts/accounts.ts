import type { AccountsPort } from '../../../app/kernel/ports.ts';
import { derivedId } from '../../engine/keys/key-parts.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { atVersion } from '../../engine/write-op.ts';
import { mergedIntoOf } from '../../moves/account-move-item.ts';
import { accountItems } from '../../moves/merged-accounts.ts';
import { importedOps } from '../../imports/imported-change-item.ts';
import { noticeOps } from '../../notices/notice-item.ts';
import { eventOp } from '../../work/work.ts';
import { fromAccountItem, fromOutcomeItem, toAccountItem, toOutcomeItem } from './account-item.ts';
import { wordOps } from './account-words.ts';
import { listAccounts } from './accounts-list.ts';

/** Accounts and their outcomes. */
export function accountsStore(context: StoreContext): AccountsPort {
  const { table, keys, tenant, shards } = context;
  return {
    idOf: (externalId) => derivedId(tenant, 'account', externalId),

    async get(accountId) {
      const [item] = await accountItems(context, [accountId]);
      return item ? fromAccountItem(item) : null;
    },

    async getWithoutRedirect(accountId) {
      const item = await table.get(keys.account(accountId));
      return item && { ...fromAccountItem(item), mergedInto: mergedIntoOf(item) };
    },

    async batchGet(accountIds) {
      const items = await accountItems(context, accountIds);
      return new Map(
        accountIds.flatMap((id, i) => {
          const item = items[i];
          return item ? [[id, fromAccountItem(item)] as const] : [];
        }),
      );
    },

    async save(account, version, { imported, event, notice } = {}) {
      const stored = version === null ? null : await table.get(keys.account(account.id));
      if (version !== null && stored?.version !== version) return 'lost';
      const result = await table.transact([
        {
          kind: 'put',
          item: toAccountItem(keys, account, (version ?? 0) + 1, shards),
          condition: atVersion(version),
        },
        ...wordOps(context, account, stored),
        ...importedOps(keys, imported),
        ...(event ? [eventOp(context, event)] : []),
        ...noticeOps(keys, notice),
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
