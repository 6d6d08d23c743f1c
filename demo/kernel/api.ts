import { type MutationName, MUTATIONS } from '../documents.ts';
import type { Input } from '../input.ts';

/** Sends a GraphQL request and returns its data. Throws if the request as a whole fails. */
export type Execute = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** Runs a query with one root field and returns the field's value. Null or undefined if it has none. */
export async function ask(
  execute: Execute,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const data = await execute(query, variables);
  return Object.values(data as Record<string, unknown>)[0];
}

interface UserError {
  message: string;
  field?: readonly string[] | null;
}

interface Payload {
  userErrors: readonly UserError[];
  results?: readonly { userErrors: readonly UserError[] }[] | null;
}

/** Runs one mutation of the demo. Throws if the API returns user errors. */
export async function mutate(execute: Execute, field: MutationName, input: Input): Promise<void> {
  const [error] = await tryToMutate(execute, field, input);
  if (error) throw new Error(`The demo cannot be loaded: ${error}`);
}

/** Runs one mutation of the demo and returns the API's user errors as text. */
export async function tryToMutate(
  execute: Execute,
  field: MutationName,
  input: Input,
): Promise<string[]> {
  const payload = (await ask(execute, MUTATIONS[field], { input })) as Payload | null | undefined;
  if (!payload) return [`${field} gave no answer.`];
  return [payload, ...(payload.results ?? [])].flatMap(({ userErrors }) =>
    userErrors.map((error) => `${field}, ${(error.field ?? []).join('.')}: ${error.message}`),
  );
}
