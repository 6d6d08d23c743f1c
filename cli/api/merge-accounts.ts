import * as z from 'zod';
import { Failure } from '../failure.ts';
import type { GraphqlClient, Operation } from './client.ts';
import { userErrorsData } from './user-errors.ts';

const mergeData = z.object({
  accountMerge: z
    .object({
      moved: z.record(z.string(), z.int()).nullable(),
      differences: z.array(z.object({ field: z.string(), kept: z.string(), dropped: z.string() })),
      isComplete: z.boolean(),
      userErrors: userErrorsData,
    })
    .nullable(),
});
export type MergedAccounts = NonNullable<z.infer<typeof mergeData>['accountMerge']>;

export const MERGE_ACCOUNTS: Operation<z.infer<typeof mergeData>> = {
  name: 'AccountMerge',
  document: `mutation AccountMerge($input: AccountMergeInput!) {
    accountMerge(input: $input) {
      moved { people samePeople submissions outcomes surveyLinks snoozes }
      differences { field kept dropped }
      isComplete
      userErrors { code message field }
    }
  }`,
  data: mergeData,
};

/** Maximum number of calls for one merge. */
const MOST_CALLS = 100;

/**
 * Merges one account into another, or counts what would move. Repeats the call until everything has moved.
 */
export async function mergeAccounts(
  client: GraphqlClient,
  { from, into, dryRun }: { from: string; into: string; dryRun: boolean },
): Promise<MergedAccounts> {
  const input = { from: { externalId: from }, into: { externalId: into }, dryRun };
  let first: MergedAccounts | null = null;
  for (let call = 0; call < MOST_CALLS; call += 1) {
    const { accountMerge: answer } = await client.send(MERGE_ACCOUNTS, { input });
    const [error] = answer?.userErrors ?? [];
    if (error) throw new Failure(error.message);
    if (!answer) throw new Failure('The server did not report what it did. Try again.');
    // The first call counts everything that moves. Later calls count only the rest.
    first ??= answer;
    if (dryRun || answer.isComplete) return { ...first, isComplete: answer.isComplete };
  }
  throw new Failure('There is still more to move. Repeat the same command.');
}
