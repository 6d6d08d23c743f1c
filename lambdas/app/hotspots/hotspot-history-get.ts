import { authorise } from '../../platform/authz/authorise.ts';
import type { Hotspot } from '../../domain/hotspots/hotspot.ts';
import { stepOf, type Job } from '../../domain/jobs/job.ts';
import { publishedHistory } from '../../domain/privacy/published-hotspots.ts';
import { hotspotHistory, type HotspotPoint } from '../../domain/hotspots/snapshot.ts';
import type { Scope } from '../kernel/scope.ts';
import { seesRespondents } from './hotspots-list.ts';

/** A hotspot over time, oldest first; what was published, to callers who may not see respondents. */
export async function hotspotHistoryGet(
  scope: Scope,
  job: Job,
  { stepKey, segment }: Pick<Hotspot, 'stepKey' | 'segment'>,
): Promise<readonly HotspotPoint[]> {
  authorise(scope.actor, 'HOTSPOTS_READ');
  const ordinal = stepOf(job, stepKey)?.ordinal;
  if (ordinal === undefined) return [];
  if (seesRespondents(scope)) {
    return hotspotHistory(await scope.loaders.history(job.key), ordinal, segment);
  }
  const steps = await scope.loaders.publishedHistory(job.key);
  return publishedHistory(steps.find((step) => step.ordinal === ordinal)?.points ?? [], segment);
}
