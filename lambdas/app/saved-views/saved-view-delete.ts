import type { MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { changeView } from './change-view.ts';
import { isKept, type ViewWithVersion } from './own-view.ts';
import type { SavedViewDeleteInput, SavedViewRestoreInput } from '../kernel/generated/inputs.ts';

/** Deletes a view, which can be restored for a day. Idempotent. */
export async function savedViewDelete(
  scope: Scope,
  { id }: SavedViewDeleteInput,
): Promise<MutationResult<{ savedView: ViewWithVersion }>> {
  const deletedAt = scope.ports.now();
  return changeView(scope, new Problems(), {
    id,
    isWanted: (view) => isKept(view, deletedAt),
    change: (view) => ({ ...view, deletedAt: view.deletedAt ?? deletedAt }),
  });
}

/** Restores a deleted view. Does nothing if it is not deleted. */
export async function savedViewRestore(
  scope: Scope,
  { id }: SavedViewRestoreInput,
): Promise<MutationResult<{ savedView: ViewWithVersion }>> {
  const now = scope.ports.now();
  return changeView(scope, new Problems(), {
    id,
    isWanted: (view) => isKept(view, now),
    change: (view) => ({ ...view, deletedAt: null }),
  });
}
