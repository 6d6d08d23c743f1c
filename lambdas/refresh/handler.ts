import { deps } from '../deps.ts';
import { createLog } from '../telemetry/logger.ts';
import { refreshDue } from './refresh.ts';
import { takeWeeklySnapshot } from './weekly-snapshot.ts';

/** How long one invocation works: below the function's time limit of 15 minutes. */
const WORKING_MS = 10 * 60_000;

export interface Refreshed {
  assessed: number;
  failed: number;
  snapshots: number;
}

/** The Lambda that a schedule runs: assesses again what time has changed, and takes snapshots. */
export async function handler(): Promise<Refreshed> {
  const { config, sweeps, snapshots, projector, ports, measures, usage, now } = deps();
  const refreshed = await refreshDue({ sweeps, projector, now }, now() + WORKING_MS);
  let taken = 0;
  for (const jobKey of await ports.jobs.keys()) {
    const job = await ports.jobs.get(jobKey);
    if (!job) continue;
    const isTaken = await takeWeeklySnapshot(
      { snapshots, sweeps, assessments: ports.assessments.batchGet, now },
      job.value,
    );
    taken += isTaken ? 1 : 0;
  }
  const counts = { ...refreshed, snapshots: taken };
  createLog(config, 'refresh').accountsRefreshed(counts);
  measures.capacity('refresh', usage.take());
  measures.publish();
  return counts;
}
