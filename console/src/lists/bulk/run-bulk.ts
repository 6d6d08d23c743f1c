import { someAtOnce } from './some-at-once.ts';

/** An account that something is done about, with others. */
export interface BulkAccount {
  externalId: string;
  name: string;
  ownerEmail?: string | null;
}

/** The most accounts that one action or campaign takes: more are worked through in several. */
export const MOST = 500;

/** What came of it for one account: why it was refused, or null. */
export type Refusal = string | null;

/** What came of it for all. */
export interface BulkOutcome {
  done: readonly BulkAccount[];
  refused: readonly { account: BulkAccount; why: string }[];
}

/** Does something for groups of accounts, some at once; says how many are through. */
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
  await someAtOnce(groups, async (group) => {
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
