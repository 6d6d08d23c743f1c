import { useClient } from 'urql';
import { type Complaint, complaintsOf } from '../../../design/forms/complaints.tsx';
import {
  AddTaskDocument,
  AssignTaskDocument,
  BulkDeleteTaskDocument,
  HandOverDocument,
  type Sentiment,
  SetSentimentDocument,
} from '../../../generated/graphql.ts';
import { EVERYWHERE } from '../everywhere.ts';

/** What the new owner is to do first. */
export interface FirstTask {
  text: string;
  dueOn: string | null;
}

interface HandingOver {
  /** Open tasks that go to the new owner too, by id. */
  tasks: readonly string[];
  /** How the account feels to the viewer: undoing says it again. */
  sentiment: Sentiment | null;
  firstTask: FirstTask | null;
}

/** Handed over, with what undoes all of it; or what was wrong, and nothing has changed. */
type HandedOver =
  | { isDone: true; undo: () => Promise<readonly Complaint[]> }
  | { isDone: false; complaints: readonly Complaint[] };

/** Gives an account to another owner, whole or not at all. */
export function useHandOver({
  externalId,
  ownerEmail,
}: {
  externalId: string;
  ownerEmail?: string | null;
}) {
  const client = useClient();
  const before = ownerEmail ?? null;

  const give = async (owner: string | null): Promise<readonly Complaint[]> => {
    const input = { externalId, ownerEmail: owner };
    const { data, error } = await client
      .mutation(HandOverDocument, { input }, EVERYWHERE)
      .toPromise();
    return complaintsOf(error, data?.accountUpsert?.userErrors);
  };

  const assign = async (id: string, assignee: string | null): Promise<readonly Complaint[]> => {
    const { data, error } = await client
      .mutation(AssignTaskDocument, { input: { id, assignee } })
      .toPromise();
    return complaintsOf(error, data?.taskUpdate?.userErrors);
  };

  const addTask = async ({ text, dueOn }: FirstTask, assignee: string) => {
    const idempotencyKey = crypto.randomUUID();
    const input = { account: { externalId }, text, dueOn, assignee, idempotencyKey };
    const { data, error } = await client.mutation(AddTaskDocument, { input }).toPromise();
    const complaints = complaintsOf(error, data?.taskCreate?.userErrors);
    return { complaints, id: data?.taskCreate?.task?.id };
  };

  const feel = async (sentiment: Sentiment): Promise<readonly Complaint[]> => {
    const input = { account: { externalId }, sentiment };
    const { data, error } = await client.mutation(SetSentimentDocument, { input }).toPromise();
    return complaintsOf(error, data?.accountSentimentSet?.userErrors);
  };

  const deleteTask = async (id: string): Promise<readonly Complaint[]> => {
    const { data, error } = await client.mutation(BulkDeleteTaskDocument, { id }).toPromise();
    return complaintsOf(error, data?.taskDelete?.userErrors);
  };

  return async (
    owner: string,
    { tasks, sentiment, firstTask }: HandingOver,
  ): Promise<HandedOver> => {
    const undoes: (() => Promise<readonly Complaint[]>)[] = [];
    const undo = async () => {
      const found: Complaint[] = [];
      for (const each of undoes.toReversed()) found.push(...(await each()));
      return found;
    };
    const fail = async (complaints: readonly Complaint[]): Promise<HandedOver> => {
      await undo();
      return { isDone: false, complaints };
    };
    // The tasks first: they name a user who exists, or nothing is handed over.
    if (firstTask !== null) {
      const { complaints, id } = await addTask(firstTask, owner);
      if (complaints.length > 0 || id === undefined) return fail(complaints);
      undoes.push(() => deleteTask(id));
    }
    for (const id of tasks) {
      const complaints = await assign(id, owner);
      if (complaints.length > 0) return fail(complaints);
      undoes.push(() => assign(id, before));
    }
    const complaints = await give(owner);
    if (complaints.length > 0) return fail(complaints);
    // The account after its tasks when undoing as well: with it, what is shown is read again.
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
