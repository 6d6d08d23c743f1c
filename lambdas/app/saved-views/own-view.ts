import type { Actor } from '../../platform/authz/actor.ts';
import { tokenOwner } from '../../platform/authz/access-tokens.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import type { Versioned } from '../kernel/records.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import type { SavedView } from './saved-views-port.ts';
import { mayReadList } from './viewed-lists.ts';

/** How long a deleted view can be restored. */
export const RESTORABLE_MS = DAY_MS;

/** Format of ids from `newId`. */
const VIEW_ID = /^[0-9a-f]{32}$/;

/** A view with its version number. */
export type ViewWithVersion = SavedView & { version: number };

export function withVersion({ value, version }: Versioned<SavedView>): ViewWithVersion {
  return { ...value, version };
}

/** True if a view is not deleted or can still be restored. */
export function isKept({ deletedAt }: SavedView, at: Instant): boolean {
  return deletedAt === null || at < deletedAt + RESTORABLE_MS;
}

/** A shared view can be changed by its creator and by ADMIN. */
export function mayChange(actor: Actor, view: Pick<SavedView, 'owner'>): boolean {
  return view.owner === tokenOwner(actor.subject) || actor.roles.includes('ADMIN');
}

/** Reads the view to change. Reports a problem if there is none or the caller may not change it. */
export async function viewToChange(
  { actor, ports }: Scope,
  problems: Problems,
  id: string,
  isWanted: (view: SavedView) => boolean,
): Promise<Versioned<SavedView> | undefined> {
  // Other text is not an id and may not be a valid key.
  const found = VIEW_ID.test(id) ? await ports.savedViews.get(tokenOwner(actor.subject), id) : null;
  if (!found || !mayReadList(actor, found.value.list) || !isWanted(found.value)) {
    return problems.notFound(
      'id',
      'does not match a view that you can see. It may be private or deleted.',
    );
  }
  if (mayChange(actor, found.value)) return found;
  const who = `only ${found.value.createdBy} and administrators can change it`;
  problems.report('FORBIDDEN', 'id', `This view is shared: ${who}. Save a view of your own.`);
  return undefined;
}
