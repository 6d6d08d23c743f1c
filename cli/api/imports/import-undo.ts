import * as z from 'zod';
import { Failure } from '../../failure.ts';
import type { GraphqlClient, Operation } from '../client.ts';
import { userErrorsData } from '../user-errors.ts';

const leftData = z.object({ name: z.string(), reason: z.string() });
/** Something that an undo leaves in place, and why. */
export type Left = z.infer<typeof leftData>;

const undoData = z.object({
  importUndo: z
    .object({
      undone: z.int(),
      left: z.array(leftData),
      isComplete: z.boolean(),
      endCursor: z.string().nullable(),
      userErrors: userErrorsData,
    })
    .nullable(),
});

export const UNDO: Operation<z.infer<typeof undoData>> = {
  name: 'ImportUndo',
  document: `mutation ImportUndo($input: ImportUndoInput!) {
    importUndo(input: $input) {
      undone left { name reason } isComplete endCursor userErrors { code message field }
    }
  }`,
  data: undoData,
};

/** Maximum number of consecutive calls that neither undo anything nor advance the cursor. */
const MAX_IDLE_CALLS = 3;

/**
 * Undoes an import call by call until the server is done. With `dryRun`, it only counts. Throws a Failure
 * with the reason if the import cannot be undone.
 */
export async function undoAll(
  client: GraphqlClient,
  input: { batch: string; reason?: string; dryRun?: boolean },
  onProgress: (undone: number) => void,
): Promise<{ undone: number; left: readonly Left[] }> {
  const left: Left[] = [];
  let undone = 0;
  let after: string | null = null;
  for (let idle = 0; idle < MAX_IDLE_CALLS;) {
    const sent: object = after === null ? input : { ...input, after };
    const { importUndo: answer } = await client.send(UNDO, { input: sent });
    const [error] = answer?.userErrors ?? [];
    const didNothing = answer === null || (answer.undone === 0 && !answer.isComplete);
    if (error && didNothing && answer?.endCursor == null) throw new Failure(error.message);
    if (!answer) throw new Failure('The server did not report what it undid. Try again.');
    undone += answer.undone;
    left.push(...answer.left);
    after = answer.endCursor;
    onProgress(undone);
    if (answer.isComplete && error) throw new Failure(`${soFar(undone)} ${error.message}`);
    if (answer.isComplete) return { undone, left };
    idle = answer.undone === 0 && after === null ? idle + 1 : 0;
  }
  throw new Failure(
    `${soFar(undone)} The server made no further progress. Repeat the same command later.`,
  );
}

function soFar(undone: number): string {
  return `${undone} ${undone === 1 ? 'was' : 'were'} undone.`;
}
