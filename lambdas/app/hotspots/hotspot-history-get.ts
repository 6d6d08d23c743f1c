import { authorise } from '../../authz/authorise.ts';
import type { Hotspot } from '../../domain/hotspot.ts';
import { stepOf, type Job } from '../../domain/job.ts';
import { hotspotHistory, type HotspotPoint } from '../../domain/snapshot.ts';
import type { Scope } from '../scope.ts';
import { seesRespondents } from './hotspots-list.ts';

/** A hotspot over time, oldest first; nothing for callers who may not see respondents. */
export async function hotspotHistoryGet(
  scope: Scope,
  job: Job,
  { stepKey, segment }: Pick<Hotspot, 'stepKey' | 'segment'>,
): Promise<readonly HotspotPoint[]> {
  authorise(scope.actor, 'HOTSPOTS_READ');
  const step = stepOf(job, stepKey);
  // Points of the past do not say how many accounts stand behind them.
  if (!step || !seesRespondents(scope)) return [];
  return hotspotHistory(await scope.loaders.history(job.key), step.ordinal, segment);
}
