import { foldName } from '../../domain/kernel/fold-name.ts';
import { MAX_SAVED_VIEWS, MAX_SHARED_VIEWS } from '../kernel/limits.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import type { SavedView } from './saved-views-port.ts';

/**
 * Returns whether a view fits among the others, and reports why not. There is a limit on live views and one
 * on all, deleted ones included, and names are unique per list.
 */
export async function hasPlace(
  { savedViews }: Pick<Ports, 'savedViews'>,
  problems: Problems,
  view: SavedView,
): Promise<boolean> {
  const beside = view.isShared ? await savedViews.shared() : await savedViews.privateOf(view.owner);
  const others = beside.map(({ value }) => value).filter(({ id }) => id !== view.id);
  const live = others.filter(({ deletedAt }) => deletedAt === null);
  const limit = view.isShared ? MAX_SHARED_VIEWS : MAX_SAVED_VIEWS;
  if (live.length >= limit || others.length >= 2 * limit) {
    const what = view.isShared ? 'Your team has' : 'You have';
    const fix =
      live.length >= limit ? 'delete one first' : 'too many were deleted today; try again tomorrow';
    problems.report(
      'LIMIT_EXCEEDED',
      null,
      `${what} ${limit} views, which is the maximum: ${fix}.`,
    );
    return false;
  }
  const isTaken = live.some(
    ({ list, name }) => list === view.list && foldName(name) === foldName(view.name),
  );
  if (isTaken) {
    const whose = view.isShared ? 'Your team has' : 'You have';
    problems.report('CONFLICT', 'name', `${whose} a view with this name: choose another name.`);
  }
  return !isTaken;
}
