import { type ASTNode, type GraphQLError, Kind, type VariableNode, visit } from 'graphql';
import { literalPath } from './literal-path.ts';

/** A value that does not match its type: its path and what is wrong. */
export interface InputError {
  /** The variable's or argument's name, followed by fields and list positions. */
  field: readonly string[];
  reason: string;
}

const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/**
 * Parses graphql-js's errors on input values: in a variable, in a literal of the query, and for a required
 * argument whose variable is null or missing, which graphql-js reports as a server error. Null for any other
 * error.
 */
export function inputErrorOf(error: GraphQLError): InputError | null {
  const node = error.nodes?.[0];
  if (node?.kind === Kind.VARIABLE_DEFINITION && error.nodes?.length === 1) {
    return variableError(error, node.variable.name.value);
  }
  if (!node || !VALUE_KINDS.has(node.kind)) return null;
  if (error.path) return missingVariable(error, node);
  return withFieldInReason({ field: literalPath(node), reason: error.message });
}

/** Parses `Variable "$input" got invalid value … at "input.steps[0].ces"; Float cannot represent …` */
function variableError({ message, originalError }: GraphQLError, name: string): InputError | null {
  if (!message.startsWith(`Variable "$${name}" `)) return null;
  const cause = originalError?.message;
  if (cause === undefined || !message.endsWith(`; ${cause}`)) return required(message, name);
  const path = / at "([^"]*)"$/.exec(message.slice(0, -cause.length - 2))?.[1];
  return withFieldInReason({ field: path?.match(/[^.[\]]+/g) ?? [name], reason: cause });
}

/** Parses `Variable "$input" of required type "Input!" was not provided.` */
function required(message: string, name: string): InputError | null {
  const isMissing = / of (required|non-null) type /.test(message);
  return isMissing ? { field: [name], reason: 'A value is required.' } : null;
}

/** Parses `Argument "by" has invalid value { key: $key }.`, which is thrown during execution. */
function missingVariable({ message }: GraphQLError, node: ASTNode): InputError | null {
  if (!/^Argument ".*" has invalid value /s.test(message)) return null;
  const variables = variablesIn(node);
  const [only, ...others] = variables;
  const names = variables.map(({ name }) => `$${name.value}`).join(', ');
  return others.length === 0
    ? { field: literalPath(only ?? node), reason: `Give ${names} a value: it is null or missing.` }
    : { field: literalPath(node), reason: `Give ${names} a value: one is null or missing.` };
}

function variablesIn(node: ASTNode): readonly VariableNode[] {
  const found: VariableNode[] = [];
  visit(node, { Variable: (variable) => void found.push(variable) });
  return found;
}

/** Extends the path by the field that the reason names. */
function withFieldInReason({ field, reason }: InputError): InputError {
  const below = /^Field "(?:\w+\.)?(\w+)" (?:of required type|is not defined|must be)/.exec(reason);
  const name = below?.[1];
  return name === undefined || field.at(-1) === name
    ? { field, reason }
    : { field: [...field, name], reason };
}
