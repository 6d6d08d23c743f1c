import { createPublication, type PartMemory } from '../../../lambdas/domain/privacy/publication.ts';
import type { Memory } from './memory.ts';
import type { Projection } from './projection.ts';

/** Takes a job's figures of the week as the weekly run does, and adds them to the history. */
export function publish(memory: Memory, projection: Projection, jobKey: string): void {
  const job = memory.jobs.get(jobKey);
  if (!job) return;
  const publication = createPublication(memory.published.get(jobKey) ?? [], memory.now);
  const parts = memory.publishedParts.get(jobKey) ?? new Map<string, PartMemory>();
  for (const { account, contribution } of projection.assessments(job.value)) {
    parts.set(account.id, publication.add(contribution, parts.get(account.id) ?? {}));
  }
  memory.publishedParts.set(jobKey, parts);
  memory.published.set(jobKey, publication.steps());
  const points = memory.points.get(jobKey) ?? [];
  memory.points.set(jobKey, [...points, publication.historyPoint()]);
}
