import * as z from 'zod';
import { Failure } from '../../failure.ts';
import type { GraphqlClient, Operation } from '../client.ts';
import { userErrorsData } from '../user-errors.ts';

/** Identifies a person by the external ids of the account and the person. */
export interface PersonId {
  account: string;
  person: string;
}

const changed = z.object({ userErrors: userErrorsData }).nullable();
const mergeData = z.object({
  respondentMerge: z.object({ isComplete: z.boolean(), userErrors: userErrorsData }).nullable(),
});

export const MERGE_PEOPLE: Operation<z.infer<typeof mergeData>> = {
  name: 'RespondentMerge',
  document: `mutation RespondentMerge($input: RespondentMergeInput!) {
    respondentMerge(input: $input) { isComplete userErrors { code message field } }
  }`,
  data: mergeData,
};

const dropData = z.object({ respondentDrop: changed });
export const DROP_PERSON: Operation<z.infer<typeof dropData>> = {
  name: 'RespondentDrop',
  document: `mutation RespondentDrop($input: RespondentDropInput!) {
    respondentDrop(input: $input) { userErrors { code message field } }
  }`,
  data: dropData,
};

const restoreData = z.object({ respondentRestore: changed });
export const RESTORE_PERSON: Operation<z.infer<typeof restoreData>> = {
  name: 'RespondentRestore',
  document: `mutation RespondentRestore($input: RespondentRestoreInput!) {
    respondentRestore(input: $input) { userErrors { code message field } }
  }`,
  data: restoreData,
};

/** Merges one person into another. Returns false if the rest follows in the background within the hour. */
export async function mergePeople(
  client: GraphqlClient,
  from: PersonId,
  into: PersonId,
): Promise<boolean> {
  const input = { from: selectorOf(from), into: selectorOf(into) };
  const { respondentMerge: answer } = await client.send(MERGE_PEOPLE, { input });
  throwFirst(answer);
  return answer?.isComplete ?? false;
}

export async function dropPerson(client: GraphqlClient, who: PersonId): Promise<void> {
  const input = { respondent: selectorOf(who) };
  throwFirst((await client.send(DROP_PERSON, { input })).respondentDrop);
}

export async function restorePerson(client: GraphqlClient, who: PersonId): Promise<void> {
  const input = { respondent: selectorOf(who) };
  throwFirst((await client.send(RESTORE_PERSON, { input })).respondentRestore);
}

function selectorOf({ account, person }: PersonId) {
  return { external: { account: { externalId: account }, externalId: person } };
}

function throwFirst(answer: z.infer<typeof changed>): void {
  const [error] = answer?.userErrors ?? [];
  if (error) throw new Failure(error.message);
  if (!answer) throw new Failure('The server did not report what it did. Try again.');
}
