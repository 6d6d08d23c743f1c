import { type Execute, mutate } from '../kernel/api.ts';
import { JOB_KEY } from '../world/job.ts';

/**
 * Fills in the past months of the demo's hotspots from its submissions, as a company does that imports its
 * past answers. Otherwise one point per week would be stored from now on. Continues in the background.
 */
export async function fillDemoHistory(execute: Execute): Promise<void> {
  await mutate(execute, 'jobRebuild', { job: { key: JOB_KEY }, withHistory: true });
}
