import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { MAX_LISTED_SIZE } from './limits.ts';

/**
 * The first error of variables that are large; null where all fit, or where execution can list the
 * errors. graphql-js repeats the object that an error is in, whole, for each error in it.
 */
export function firstErrorInLarge(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  if (!isLargerThan(variables, MAX_LISTED_SIZE)) return null;
  const { errors } = getVariableValues(
    schema,
    variableDefinitions,
    { ...variables },
    { maxErrors: 1 },
  );
  return errors?.[0] ?? null;
}

/** Counts the characters and values in JSON, and stops at the limit. No recursion: it may be deep. */
function isLargerThan(json: unknown, limit: number): boolean {
  const left: unknown[] = [json];
  let size = 0;
  while (left.length > 0 && size <= limit) {
    const value = left.pop();
    size += typeof value === 'string' ? value.length : 1;
    if (typeof value !== 'object' || value === null) continue;
    const inside: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
    if (inside.length > limit) return true;
    left.push(...inside);
  }
  return size > limit;
}
