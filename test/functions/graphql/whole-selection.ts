import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Variables that the arguments of a whole selection refer to. */
export const WHOLE_VARIABLES = '$job: JobSelector!';

/** Values for required arguments that are not variables. */
const GIVEN: Readonly<Record<string, string>> = { since: '"2026-10-15T00:00:00Z"' };

/**
 * Returns a selection set with every field of a type that is neither deprecated nor paged. Each type occurs
 * at most once per path. Empty for scalars.
 */
export function wholeSelection(type: GraphQLNamedType, above: readonly string[] = []): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const path = [...above, type.name];
  // A deprecated field has the same value as its replacement.
  const current = Object.values(type.getFields()).filter((field) => !field.deprecationReason);
  const parts = current.flatMap((field) => {
    const below = getNamedType(field.type);
    const isComposite = isObjectType(below) || isInterfaceType(below);
    if (isPage(field) || path.includes(below.name)) return [];
    // Select these on the job only. Selecting them on every path makes the query too long.
    if (below.name === 'StatementTranslation' && path[0] !== 'Job') return [];
    // `nodes` already selects the entries.
    if (field.name === 'edges') return [`edges { cursor }`];
    if (!isComposite) return [`${field.name}${argumentsOf(field)}`];
    return [`${field.name}${argumentsOf(field)} ${wholeSelection(below, path)}`];
  });
  return `{ ${parts.join(' ')} }`;
}

/** Whether a field is a paginated list. */
export function isPage(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first');
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const given = needed.map(({ name }) => `${name}: ${GIVEN[name] ?? `$${name}`}`);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}
