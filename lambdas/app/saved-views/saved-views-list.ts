import { tokenOwner } from '../../platform/authz/access-tokens.ts';
import { authorize } from '../../platform/authz/authorize.ts';
import type { Scope } from '../kernel/scope.ts';
import { type ViewWithVersion, withVersion } from './own-view.ts';
import { mayReadList } from './viewed-lists.ts';
import type { SavedViewsArguments } from '../kernel/generated/inputs.ts';

/**
 * The caller's private views and the team's shared ones, by name. Only views of lists that the caller may
 * read.
 */
export async function savedViewsList(
  { actor, ports }: Scope,
  { list }: SavedViewsArguments,
): Promise<readonly ViewWithVersion[]> {
  authorize(actor, 'SAVED_VIEWS_MANAGE');
  const [own, shared] = await Promise.all([
    ports.savedViews.privateOf(tokenOwner(actor.subject)),
    ports.savedViews.shared(),
  ]);
  return [...own, ...shared]
    .map(withVersion)
    .filter((view) => view.deletedAt === null && (list == null || view.list === list))
    .filter((view) => mayReadList(actor, view.list))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.createdAt - b.createdAt);
}
