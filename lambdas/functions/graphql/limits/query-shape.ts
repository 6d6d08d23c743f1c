import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of a valid query with all fragments expanded. */
export interface QueryShape {
  /** Number of fields and fragments. */
  selections: number;
  /** Maximum nesting of fields. */
  depth: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Measures each fragment once, however often it is spread, so that a fragment bomb is cheap to detect. */
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
