import { authorize } from '../../platform/authz/authorize.ts';
import type { Hotspot } from '../../domain/hotspots/hotspot.ts';
import { stepOf, type Job } from '../../domain/jobs/job.ts';
import {
  hotspotHistory,
  type HotspotPoint,
  unsuppressedPoints,
} from '../../domain/hotspots/snapshot.ts';
import type { Scope } from '../kernel/scope.ts';
import { seesRespondents } from './hotspots-list.ts';

/**
 * History of a hotspot, oldest first. Callers who may not see respondents get only the points with enough
 * people.
 */
export async function hotspotHistoryGet(
  scope: Scope,
  job: Job,
  { stepKey, segment }: Pick<Hotspot, 'stepKey' | 'segment'>,
): Promise<readonly HotspotPoint[]> {
  authorize(scope.actor, 'HOTSPOTS_READ');
  const ordinal = stepOf(job, stepKey)?.ordinal;
  if (ordinal === undefined) return [];
  const points = await scope.loaders.history(job.key);
  const shown = seesRespondents(scope)
    ? points
    : unsuppressedPoints(points, ordinal, segment, scope.ports.suppression);
  return hotspotHistory(shown, ordinal, segment);
}
