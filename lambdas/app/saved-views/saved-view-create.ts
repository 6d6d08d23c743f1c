import { tokenOwner } from '../../platform/authz/access-tokens.ts';
import { authorize } from '../../platform/authz/authorize.ts';
import { savedViewSubject } from '../audit/audit-subject.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { callerName } from '../work/caller-name.ts';
import { hasPlace } from './has-place.ts';
import type { ViewWithVersion } from './own-view.ts';
import { checkQuery, checkViewName } from './saved-view-input.ts';
import { mayReadList, VIEWED_LISTS } from './viewed-lists.ts';
import { checkMember } from '../kernel/validation/member.ts';
import type { SavedViewCreateInput } from '../kernel/generated/inputs.ts';

/** Saves the current filters and order of a list under a name. */
export async function savedViewCreate(
  scope: Scope,
  input: SavedViewCreateInput,
): Promise<MutationResult<{ savedView: ViewWithVersion }>> {
  const { actor, ports, audit } = scope;
  authorize(actor, 'SAVED_VIEWS_MANAGE');
  const problems = new Problems();
  const list = checkMember(problems, 'list', input.list, VIEWED_LISTS);
  if (list && !mayReadList(actor, list)) {
    problems.report(
      'FORBIDDEN',
      'list',
      `You don't have permission to read ${list}. Choose another list.`,
    );
  }
  const name = checkViewName(problems, input.name);
  const query = checkQuery(problems, input.query);
  if (!problems.isEmpty || !list || name === undefined || query === undefined) {
    return rejected(problems.list);
  }
  const now = ports.now();
  const view = {
    id: ports.savedViews.newId(),
    list,
    name,
    query,
    isShared: input.isShared ?? false,
    owner: tokenOwner(actor.subject),
    createdBy: await callerName(scope),
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
  if (!(await hasPlace(ports, problems, view))) return rejected(problems.list);
  await ports.savedViews.save(view, null);
  audit.touch(savedViewSubject(view));
  return done({ savedView: { ...view, version: 1 } });
}
