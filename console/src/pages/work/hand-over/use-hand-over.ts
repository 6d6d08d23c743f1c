import { useClient } from 'urql';
import { type FormError, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import {
  AddTaskDocument,
  AssignTaskDocument,
  BulkDeleteTaskDocument,
  HandOverDocument,
  type Sentiment,
  SetSentimentDocument,
} from '../../../generated/graphql.ts';
import { EVERYWHERE } from '../everywhere.ts';

/** The new owner's first task. */
export interface FirstTask {
  text: string;
  dueOn: string | null;
}

interface HandingOver {
  /** Ids of the open tasks that are reassigned to the new owner. */
  tasks: readonly string[];
  /** The viewer's sentiment, restored by undo. */
  sentiment: Sentiment | null;
  firstTask: FirstTask | null;
}

/** Success with a function to undo everything, or errors, in which case nothing has changed. */
type HandedOver =
  | { isDone: true; undo: () => Promise<readonly FormError[]> }
  | { isDone: false; errors: readonly FormError[] };

/** Hands an account over to another owner. If any part fails, the parts already done are undone. */
export function useHandOver({
  externalId,
  ownerEmail,
}: {
  externalId: string;
  ownerEmail?: string | null;
}) {
  const client = useClient();
  const before = ownerEmail ?? null;

  const give = async (owner: string | null): Promise<readonly FormError[]> => {
    const input = { externalId, ownerEmail: owner };
    const { data, error } = await client
      .mutation(HandOverDocument, { input }, EVERYWHERE)
      .toPromise();
    return formErrorsOf(error, data?.accountUpsert?.userErrors);
  };

  const assign = async (id: string, assignee: string | null): Promise<readonly FormError[]> => {
    const { data, error } = await client
      .mutation(AssignTaskDocument, { input: { id, assignee } })
      .toPromise();
    return formErrorsOf(error, data?.taskUpdate?.userErrors);
  };

  const addTask = async ({ text, dueOn }: FirstTask, assignee: string) => {
    const idempotencyKey = crypto.randomUUID();
    const input = { account: { externalId }, text, dueOn, assignee, idempotencyKey };
    const { data, error } = await client.mutation(AddTaskDocument, { input }).toPromise();
    const errors = formErrorsOf(error, data?.taskCreate?.userErrors);
    return { errors, id: data?.taskCreate?.task?.id };
  };

  const feel = async (sentiment: Sentiment): Promise<readonly FormError[]> => {
    const input = { account: { externalId }, sentiment };
    const { data, error } = await client.mutation(SetSentimentDocument, { input }).toPromise();
    return formErrorsOf(error, data?.accountSentimentSet?.userErrors);
  };

  const deleteTask = async (id: string): Promise<readonly FormError[]> => {
    const { data, error } = await client.mutation(BulkDeleteTaskDocument, { id }).toPromise();
    return formErrorsOf(error, data?.taskDelete?.userErrors);
  };

  return async (
    owner: string,
    { tasks, sentiment, firstTask }: HandingOver,
  ): Promise<HandedOver> => {
    const undoes: (() => Promise<readonly FormError[]>)[] = [];
    const undo = async () => {
      const found: FormError[] = [];
      for (const each of undoes.toReversed()) found.push(...(await each()));
      return found;
    };
    const fail = async (errors: readonly FormError[]): Promise<HandedOver> => {
      await undo();
      return { isDone: false, errors };
    };
    // Tasks come first: they fail if the assignee is not a user, and then nothing is handed over.
    if (firstTask !== null) {
      const { errors, id } = await addTask(firstTask, owner);
      if (errors.length > 0 || id === undefined) return fail(errors);
      undoes.push(() => deleteTask(id));
    }
    for (const id of tasks) {
      const errors = await assign(id, owner);
      if (errors.length > 0) return fail(errors);
      undoes.push(() => assign(id, before));
    }
    const errors = await give(owner);
    if (errors.length > 0) return fail(errors);
    // Undo also restores the tasks before the account, since changing the account refetches what is shown.
    return {
      isDone: true,
      undo: async () => [
        ...(await undo()),
        ...(await give(before)),
        ...(sentiment === null ? [] : await feel(sentiment)),
      ],
    };
  };
}
