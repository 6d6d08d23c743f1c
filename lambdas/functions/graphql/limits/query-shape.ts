import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a valid query is, with every fragment spelled out. */
export interface QueryShape {
  /** Fields and fragments. */
  selections: number;
  /** Fields inside one another. */
  depth: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Counts each fragment once, however often it is spread: a bomb of fragments costs nothing. */
export function queryShape(
  { definitions }: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
): QueryShape {
  const fragments: Fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  return shapeOf(selectionSet, fragments, new Map());
}

function shapeOf(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  known: Map<SelectionSetNode, QueryShape>,
): QueryShape {
  const before = set && known.get(set);
  if (before) return before;
  let selections = 0;
  let depth = 0;
  for (const node of set?.selections ?? []) {
    const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
    const below = isSpread ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
    const inside = shapeOf(below, fragments, known);
    selections += 1 + inside.selections;
    depth = Math.max(depth, inside.depth + (node.kind === Kind.FIELD ? 1 : 0));
  }
  const shape = { selections, depth };
  if (set) known.set(set, shape);
  return shape;
}
