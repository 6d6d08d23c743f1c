import { type MutationName, MUTATIONS } from '../documents.ts';
import type { Input } from '../input.ts';

/** Sends a GraphQL request and returns its data; throws where the request as a whole fails. */
export type Execute = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** Runs a query and returns what its only field holds; null or undefined where there is nothing. */
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

/** Runs one mutation of the demo; throws what the API would have us fix. */
export async function mutate(execute: Execute, field: MutationName, input: Input): Promise<void> {
  const [error] = await tryToMutate(execute, field, input);
  if (error) throw new Error(`The demo cannot be loaded: ${error}`);
}

/** Runs one mutation of the demo and returns what the API would have us fix, in words. */
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
