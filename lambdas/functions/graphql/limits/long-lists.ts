import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { LONGER_LISTS, MAX_LIST_LENGTH } from './limits.ts';

/** A list in the variables that exceeds its limit. */
export interface LongList {
  /** The variable's name, followed by fields and list positions. */
  field: readonly string[];
  max: number;
  length: number;
}

/**
 * The first list in the variables that is too long. Checked before the variables are coerced, since coercion
 * visits every entry and creates an error for each invalid one.
 */
export function longListIn(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): LongList | null {
  for (const { variable, type } of variableDefinitions) {
    const name = variable.name.value;
    const inputType = typeFromAST(schema, type);
    if (!isInputType(inputType)) continue;
    const found = longList(variables[name], inputType, { field: [name], max: MAX_LIST_LENGTH });
    if (found) return found;
  }
  return null;
}

/** Follows the type, since coercion ignores anything the type does not define. */
function longList(
  value: unknown,
  type: GraphQLInputType,
  { field, max }: Omit<LongList, 'length'>,
): LongList | null {
  const inner = getNullableType(type);
  if (Array.isArray(value) && isListType(inner)) {
    if (value.length > max) return { field, max, length: value.length };
    return firstOf(value.entries(), ([index, entry]) =>
      longList(entry, inner.ofType, { field: [...field, `${index}`], max: MAX_LIST_LENGTH }),
    );
  }
  if (!isInputObjectType(inner) || typeof value !== 'object' || value === null) return null;
  const given: Readonly<Record<string, unknown>> = { ...value };
  return firstOf(Object.values(inner.getFields()), ({ name, type: fieldType }) =>
    longList(given[name], fieldType, {
      field: [...field, name],
      max: LONGER_LISTS[`${inner.name}.${name}`] ?? MAX_LIST_LENGTH,
    }),
  );
}

function firstOf<T, R>(values: Iterable<T>, find: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}
