import { type ASTNode, BREAK, Kind, parse, visit } from 'graphql';

type Path = readonly (string | number)[];

/**
 * Where a value stands in the text of a query: the argument's name, then fields and list positions,
 * e.g. `["input", "steps", "0", "ces"]`. Empty if the text is not at hand.
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

/** What a node adds to the path of the values inside it. */
function nameOf(node: ASTNode, path: Path): string | undefined {
  if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return node.name.value;
  return path.at(-2) === 'values' ? String(path.at(-1)) : undefined;
}
