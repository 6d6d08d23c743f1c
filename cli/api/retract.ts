import * as z from 'zod';
import { Failure } from '../failure.ts';
import { counted } from '../progress.ts';
import type { GraphqlClient, Operation } from './client.ts';
import { userErrorsData } from './user-errors.ts';

export interface RetractInput {
  submissionId?: string | undefined;
  importBatch?: string | undefined;
  reason: string;
}

const retractData = z.object({
  submissionRetract: z
    .object({
      retracted: z.int(),
      isComplete: z.boolean(),
      endCursor: z.string().nullish(),
      userErrors: userErrorsData,
    })
    .nullable(),
});

export const RETRACT: Operation<z.infer<typeof retractData>> = {
  name: 'SubmissionRetract',
  document: `mutation SubmissionRetract($input: SubmissionRetractInput!) {
    submissionRetract(input: $input) { retracted isComplete endCursor userErrors { code message field } }
  }`,
  data: retractData,
};

/** Maximum number of consecutive calls that neither retract anything nor advance the cursor. */
const MAX_IDLE_CALLS = 3;

/**
 * Retracts one submission or a batch, and returns how many were retracted. A call retracts as much as its
 * time limit allows, so it is repeated from the returned cursor until the server is done. Throws a Failure if
 * the name is unknown, and, after processing the whole batch, if part of it was recorded by other users.
 */
export async function retractAll(
  client: GraphqlClient,
  input: RetractInput,
  onProgress: (retracted: number) => void = () => undefined,
): Promise<number> {
  let total = 0;
  let after: string | null = null;
  for (let idle = 0; idle < MAX_IDLE_CALLS;) {
    const sent: object = after === null ? input : { ...input, after };
    const { submissionRetract: answer } = await client.send(RETRACT, { input: sent });
    const [error] = answer?.userErrors ?? [];
    const isPart = error?.code === 'FORBIDDEN' && input.importBatch !== undefined;
    if (error && !isPart) throw new Failure(error.message);
    if (!answer) throw new Failure('The server did not report what it retracted. Try again.');
    total += answer.retracted;
    after = answer.endCursor ?? null;
    onProgress(total);
    if (answer.isComplete && error) throw new Failure(`${soFar(total)} ${error.message}`);
    if (answer.isComplete) return total;
    const isIdle = answer.retracted === 0 && after === null;
    idle = isIdle ? idle + 1 : 0;
  }
  throw new Failure(
    `${soFar(total)} The server made no further progress. Repeat the same command later.`,
  );
}

function soFar(retracted: number): string {
  return `${counted(retracted, 'submission')} ${retracted === 1 ? 'was' : 'were'} retracted.`;
}
