import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether the query selects a field with this name directly below the field being resolved. */
export function selectsBelow(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => selects(info, selectionSet, name));
}

function selects(
  info: GraphQLResolveInfo,
  selectionSet: SelectionSetNode | undefined,
  name: string,
): boolean {
  return (selectionSet?.selections ?? []).some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === name;
      case Kind.INLINE_FRAGMENT:
        return selects(info, selection.selectionSet, name);
      default:
        return selects(info, info.fragments[selection.name.value]?.selectionSet, name);
    }
  });
}
