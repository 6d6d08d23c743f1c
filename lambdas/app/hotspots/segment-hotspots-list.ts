import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import {
  type SegmentHotspots,
  segmentHotspots,
  suppressedSegmentHotspots,
} from '../../domain/hotspots/segment-hotspots.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import { seesRespondents } from './hotspots-list.ts';
import type { ChurnHotspotsBySegmentArguments } from '../kernel/generated/inputs.ts';

/**
 * Lists every active step of a job by segment. Callers who may not see respondents get only figures from
 * enough people, and no segments in which nothing is shown.
 */
export async function segmentHotspotsList(
  scope: Scope,
  input: ChurnHotspotsBySegmentArguments,
): Promise<{ job: Job; segments: readonly SegmentHotspots[] }> {
  authorize(scope.actor, 'HOTSPOTS_READ');
  const { rollups, suppression } = scope.ports;
  const job = await requireJob(scope, input.job);
  const totals = await rollups.segments(job.key);
  const segments = seesRespondents(scope)
    ? segmentHotspots(job, totals)
    : suppressedSegmentHotspots(job, totals, suppression);
  return { job, segments };
}
