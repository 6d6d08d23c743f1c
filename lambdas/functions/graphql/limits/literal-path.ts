import { type ASTNode, BREAK, Kind, parse, visit } from 'graphql';

type Path = readonly (string | number)[];

/**
 * The path of a literal in a query: the argument's name, followed by fields and list positions, such as
 * `["input", "steps", "0", "ces"]`. Empty if the query text is not available.
 */
export function literalPath(value: ASTNode): readonly string[] {
  const { loc } = value;
  if (!loc) return [];
  const names: string[] = [];
  let found: readonly string[] = [];
  visit(parse(loc.source.body), {
    enter(node, _key, _parent, path) {
      const name = nameOf(node, path);
      if (name !== undefined) names.push(name);
      if (node.kind !== value.kind || node.loc?.start !== loc.start) return undefined;
      found = [...names];
      return BREAK;
    },
    leave(node, _key, _parent, path) {
      if (nameOf(node, path) !== undefined) names.pop();
    },
  });
  return found;
}

/** The path segment that a node adds to the values inside it. */
function nameOf(node: ASTNode, path: Path): string | undefined {
  if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return node.name.value;
  return path.at(-2) === 'values' ? String(path.at(-1)) : undefined;
}
