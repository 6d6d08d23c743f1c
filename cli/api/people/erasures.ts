import * as z from 'zod';
import { type ConnectionPage, connectionOf } from '../../export/pages.ts';
import { Failure } from '../../failure.ts';
import type { GraphqlClient, Operation } from '../client.ts';
import { userErrorsData } from '../user-errors.ts';

/** An entry of the ledger of erasures. Its ids do not reveal the person. */
export const erasureData = z.object({
  accountId: z.string(),
  respondentId: z.string(),
  mode: z.enum(['PSEUDONYMISE', 'DROP']),
  erasedAt: z.string(),
  submissionIds: z.array(z.string()),
});
export type Erasure = z.infer<typeof erasureData>;

export const ERASURES: Operation<{ list: ConnectionPage<Erasure> | null }> = {
  name: 'Erasures',
  document: `query Erasures($after: String) {
    list: erasures(first: 100, after: $after) {
      nodes { accountId respondentId mode erasedAt submissionIds }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  data: z.object({ list: connectionOf(erasureData) }),
};

const replayData = z.object({
  erasuresReplay: z
    .object({ replayed: z.int(), isComplete: z.boolean(), userErrors: userErrorsData })
    .nullable(),
});

export const REPLAY: Operation<z.infer<typeof replayData>> = {
  name: 'ErasuresReplay',
  document: `mutation ErasuresReplay($input: ErasuresReplayInput!) {
    erasuresReplay(input: $input) { replayed isComplete userErrors { code message field } }
  }`,
  data: replayData,
};

/**
 * Maximum number of calls with the same entries. Each call continues with up to 20 seconds of server work.
 */
const MAX_CALLS = 200;

/**
 * Replays entries of the ledger, repeating the call until the server is done. Returns how many people were
 * erased again. Throws a Failure if the server refuses an entry.
 */
export async function replayErasures(
  client: GraphqlClient,
  erasures: readonly Erasure[],
): Promise<number> {
  let replayed = 0;
  for (let call = 0; call < MAX_CALLS; call += 1) {
    const { erasuresReplay: answer } = await client.send(REPLAY, { input: { erasures } });
    const [error] = answer?.userErrors ?? [];
    if (error) throw new Failure(error.message);
    if (!answer) throw new Failure('The server did not report what it replayed. Try again.');
    replayed += answer.replayed;
    if (answer.isComplete) return replayed;
  }
  throw new Failure('The server made no further progress. Repeat the same command later.');
}
