import type { Submission } from '../../app/kernel/ports.ts';
import { movedOnOp } from '../engine/facts-stamp.ts';
import type { StoreContext } from '../engine/store-context.ts';

export type CanaryStore = ReturnType<typeof canaryStore>;

/** What only the canary does with its tenant, whose facts no one needs. */
export function canaryStore({ table, keys }: StoreContext) {
  return {
    /**
     * Takes a submission out with its respondent's answers, so that it can be recorded as new: the
     * canary's data never grows. False: its account is not there.
     */
    async forget({ id, accountId, jobKey, respondentId }: Submission): Promise<boolean> {
      const { ok } = await table.transact([
        { kind: 'delete', key: keys.submission(id) },
        { kind: 'delete', key: keys.history(accountId, jobKey, respondentId) },
        movedOnOp(keys, accountId),
      ]);
      return ok;
    },
  };
}
