import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { MAX_LISTED_SIZE } from './limits.ts';

/**
 * The first error in large variables. Null if there is none, or if the variables are small enough for
 * execution to list all errors. graphql-js repeats the whole enclosing object in each error.
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

/** Counts characters and values in JSON up to the limit. Iterative, since the value may be deeply nested. */
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
