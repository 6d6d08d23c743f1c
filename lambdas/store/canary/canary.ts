import type { Submission } from '../../app/kernel/ports.ts';
import { bumpAccountVersionOp } from '../engine/facts-stamp.ts';
import type { StoreContext } from '../engine/store-context.ts';

export type CanaryStore = ReturnType<typeof canaryStore>;

/** Operations that only the canary performs, on its own tenant, whose data no one needs. */
export function canaryStore({ table, keys }: StoreContext) {
  return {
    /**
     * Removes a submission and its respondent's history, so that it can be recorded again and the canary's
     * data never grows. False if the account does not exist.
     */
    async forget({ id, accountId, jobKey, respondentId }: Submission): Promise<boolean> {
      const { ok } = await table.transact([
        { kind: 'delete', key: keys.submission(id) },
        { kind: 'delete', key: keys.history(accountId, jobKey, respondentId) },
        bumpAccountVersionOp(keys, accountId),
      ]);
      return ok;
    },
  };
}
