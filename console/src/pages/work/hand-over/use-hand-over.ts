import { useClient } from 'urql';
import { type Complaint, complaintsOf } from '../../../design/forms/complaints.tsx';
import {
  AddTaskDocument,
  AssignTaskDocument,
  BulkDeleteTaskDocument,
  HandOverDocument,
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

  const deleteTask = async (id: string): Promise<readonly Complaint[]> => {
    const { data, error } = await client.mutation(BulkDeleteTaskDocument, { id }).toPromise();
    return complaintsOf(error, data?.taskDelete?.userErrors);
  };

  return async (owner: string, { tasks, firstTask }: HandingOver): Promise<HandedOver> => {
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
    // The account last when undoing as well: with it, what is shown is read again.
    return {
      isDone: true,
      undo: async () => [...(await undo()), ...(await give(before))],
    };
  };
}
