import { mergePoints, pointOf } from '../../../lambdas/domain/hotspots/snapshot.ts';
import { dayOf } from '../../../lambdas/domain/kernel/time.ts';
import type { Memory } from './memory.ts';
import type { Projection } from './projection.ts';

/** Takes a job's figures of the week as the weekly run does, and adds them to the history. */
export function publish(memory: Memory, projection: Projection, jobKey: string): void {
  const job = memory.jobs.get(jobKey);
  if (!job) return;
  const day = dayOf(memory.now);
  const added = projection
    .assessments(job.value)
    .flatMap(({ contribution }) => (contribution ? [pointOf(contribution, day)] : []));
  const points = memory.points.get(jobKey) ?? [];
  memory.points.set(jobKey, [...points, ...mergePoints([{ day, segments: [] }, ...added])]);
}
