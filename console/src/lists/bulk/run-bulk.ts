import { mapWithConcurrency } from './map-with-concurrency.ts';

/** An account in a bulk action. */
export interface BulkAccount {
  externalId: string;
  name: string;
  ownerEmail?: string | null;
}

/** Maximum number of accounts in one bulk action or campaign. */
export const MOST = 500;

/** Result for one account: why it was refused, or null if it succeeded. */
export type Refusal = string | null;

/** Result of a bulk action. */
export interface BulkOutcome {
  done: readonly BulkAccount[];
  refused: readonly { account: BulkAccount; why: string }[];
}

/** Runs a bulk action in groups, several at a time, and reports how many accounts are done. */
export async function runBulk(
  accounts: readonly BulkAccount[],
  groupSize: number,
  act: (group: readonly BulkAccount[]) => Promise<readonly Refusal[]>,
  onProgress: (through: number) => void,
): Promise<BulkOutcome> {
  const groups = Array.from({ length: Math.ceil(accounts.length / groupSize) }, (_, index) =>
    accounts.slice(index * groupSize, (index + 1) * groupSize),
  );
  const refusals = new Map<BulkAccount, Refusal>();
  await mapWithConcurrency(groups, async (group) => {
    const came = await act(group);
    for (const [index, account] of group.entries()) refusals.set(account, came[index] ?? null);
    onProgress(refusals.size);
  });
  const why = (account: BulkAccount) => refusals.get(account) ?? null;
  return {
    done: accounts.filter((account) => why(account) === null),
    refused: accounts.flatMap((account) => {
      const reason = why(account);
      return reason === null ? [] : [{ account, why: reason }];
    }),
  };
}
