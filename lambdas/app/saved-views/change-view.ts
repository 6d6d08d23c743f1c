import { authorize } from '../../platform/authz/authorize.ts';
import { savedViewSubject } from '../audit/audit-subject.ts';
import { isSame } from '../kernel/text/canonical-json.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { hasPlace } from './has-place.ts';
import { type ViewWithVersion, viewToChange, withVersion } from './own-view.ts';
import type { SavedView } from './saved-views-port.ts';

interface ViewChange {
  id: string;
  /**
   * The version the caller last read. The change is rejected if the view has a newer one. Not checked if
   * null.
   */
  version?: number | null | undefined;
  isWanted: (view: SavedView) => boolean;
  change: (view: SavedView) => SavedView;
}

/** Changes a view if the caller may. Writes nothing if nothing changes. */
export async function changeView(
  scope: Scope,
  problems: Problems,
  { id, version, isWanted, change }: ViewChange,
): Promise<MutationResult<{ savedView: ViewWithVersion }>> {
  authorize(scope.actor, 'SAVED_VIEWS_MANAGE');
  const { ports, audit } = scope;
  if (!problems.isEmpty) return rejected(problems.list);
  const changed = await retryLost(ports, async () => {
    const before = await viewToChange(scope, problems, id, isWanted);
    if (!before) return undefined;
    audit.touch(savedViewSubject(before.value));
    if (version != null && version !== before.version) {
      const what = 'The view has changed. Load the views again and send its current version.';
      problems.report('CONFLICT', 'version', what);
      return undefined;
    }
    const view = change(before.value);
    if (isSame(view, before.value)) return before;
    if (view.deletedAt === null && !(await hasPlace(ports, problems, view))) return undefined;
    const saved = await ports.savedViews.save(view, before);
    return saved === 'lost' ? 'lost' : { value: view, version: before.version + 1 };
  });
  return changed ? done({ savedView: withVersion(changed) }) : rejected(problems.list);
}
