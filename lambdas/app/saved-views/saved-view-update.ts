import type { MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { changeView } from './change-view.ts';
import type { ViewWithVersion } from './own-view.ts';
import { checkQuery, checkViewName } from './saved-view-input.ts';
import type { SavedViewUpdateInput } from '../kernel/generated/inputs.ts';

/** Renames a view, replaces its query, or changes whether it is shared with the team. */
export async function savedViewUpdate(
  scope: Scope,
  { id, version, isShared, ...input }: SavedViewUpdateInput,
): Promise<MutationResult<{ savedView: ViewWithVersion }>> {
  const problems = new Problems();
  const name = input.name == null ? undefined : checkViewName(problems, input.name);
  const query = input.query == null ? undefined : checkQuery(problems, input.query);
  if ([input.name, input.query, isShared].every((given) => given == null)) {
    problems.report('INVALID', null, 'Give at least one of name, query and isShared.');
  }
  const updatedAt = scope.ports.now();
  return changeView(scope, problems, {
    id,
    version,
    isWanted: ({ deletedAt }) => deletedAt === null,
    change: (view) => {
      const changed = {
        ...view,
        name: name ?? view.name,
        query: query ?? view.query,
        isShared: isShared ?? view.isShared,
      };
      const isChanged = FIELDS.some((field) => changed[field] !== view[field]);
      return isChanged ? { ...changed, updatedAt } : view;
    },
  });
}

const FIELDS = ['name', 'query', 'isShared'] as const;
