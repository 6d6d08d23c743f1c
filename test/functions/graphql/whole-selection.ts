import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Variables that the arguments in a whole selection refer to. */
export const WHOLE_VARIABLES = '$job: JobSelector!';

/** Arguments that are no variables. */
const GIVEN: Readonly<Record<string, string>> = { since: '"2026-10-15T00:00:00Z"' };

/**
 * Everything that is not deprecated and can be selected on a type without asking for a further page, each type at most
 * once on the way down, as selections between braces; empty for scalars.
 */
export function wholeSelection(type: GraphQLNamedType, above: readonly string[] = []): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const path = [...above, type.name];
  // A deprecated field answers as the one does that stands beside it.
  const current = Object.values(type.getFields()).filter((field) => !field.deprecationReason);
  const parts = current.flatMap((field) => {
    const below = getNamedType(field.type);
    const isComposite = isObjectType(below) || isInterfaceType(below);
    if (isPage(field) || path.includes(below.name)) return [];
    // Read from the job itself: by every other way it would not fit into one query.
    if (below.name === 'StatementTranslation' && path[0] !== 'Job') return [];
    // The same entries by the side of their cursors.
    if (field.name === 'edges') return [`edges { cursor }`];
    if (!isComposite) return [`${field.name}${argumentsOf(field)}`];
    return [`${field.name}${argumentsOf(field)} ${wholeSelection(below, path)}`];
  });
  return `{ ${parts.join(' ')} }`;
}

/** Whether a field is a list in pages. */
export function isPage(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first');
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const given = needed.map(({ name }) => `${name}: ${GIVEN[name] ?? `$${name}`}`);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}
